import type { Driver } from '../support/driver/driver.ts';
import type { PuppeteerTab } from '../support/driver/puppeteer-tab.ts';
import { CONTENDERS, type Contender, type LargeCapture, type Probe } from './contenders.ts';
import type { BenchPage } from './pages.ts';

/** Milliseconds of every run, page after page. */
export type Samples = Record<Contender, number[]>;

interface Measured {
  samples: Samples;
  /** How many elements the page had, a number for each load. */
  elements: number[];
  /** The pages that the product takes for articles. */
  articles: BenchPage[];
}

const noSamples = (): Samples => ({ detection: [], capture: [], readability: [], defuddle: [] });

/** The contenders beginning with another one each run, so that none always finds the page as the one before left it. */
const rotated = (run: number): Contender[] =>
  CONTENDERS.map((_, index) => CONTENDERS[(index + run) % CONTENDERS.length] as Contender);

/**
 * Loads each page `runs` times and lets every contender work on it once a load: as for a reader, for whom the code is
 * cold, too.
 */
export async function measurePages(
  tab: PuppeteerTab,
  pages: readonly BenchPage[],
  runs: number,
  bundle: string,
  times = 1,
): Promise<Measured> {
  const samples = noSamples();
  const elements: number[] = [];
  const articles = new Set<BenchPage>();
  for (const page of pages) {
    for (let run = 0; run < runs; run += 1) {
      await load(tab, page, bundle);
      const measured = await tab.evaluate(timeInPage, {
        order: rotated(run),
        files: page.files,
        times,
      });
      for (const [contender, ms] of measured.ms) samples[contender].push(ms);
      elements.push(measured.elements);
      if (measured.isArticle) articles.add(page);
    }
  }
  return { samples, elements, articles: [...articles] };
}

/** Loads a page anew: to an address with a hash on which the tab already is, a browser would only scroll. */
async function load(tab: PuppeteerTab, page: BenchPage, bundle: string): Promise<void> {
  await tab.page.goto('about:blank');
  await tab.page.goto(page.url, { waitUntil: 'load' });
  await tab.page.evaluate(bundle);
}

interface Order {
  order: Contender[];
  files: Record<string, string>;
  times: number;
}

/** Runs in the page. */
async function timeInPage({ order, files, times }: Order) {
  const { briefclipProbe: probe } = globalThis as unknown as { briefclipProbe: Probe };
  probe.grow(times);
  const ms: [Contender, number][] = [];
  for (const contender of order) ms.push([contender, await probe.time(contender, files)]);
  return { ms, elements: probe.elements(), isArticle: probe.isArticle() };
}

/** Loads a page, makes it very large and captures it, `runs` times. */
export async function measureLarge(
  tab: PuppeteerTab,
  page: BenchPage,
  runs: number,
  bundle: string,
): Promise<LargeCapture[]> {
  const found: LargeCapture[] = [];
  for (let run = 0; run < runs; run += 1) {
    await load(tab, page, bundle);
    found.push(await tab.evaluate(largeInPage));
  }
  return found;
}

/** Runs in the page. */
const largeInPage = (): Promise<LargeCapture> =>
  (globalThis as unknown as { briefclipProbe: Probe }).briefclipProbe.large();

/** Set by the popup when it shows the article's head. */
const FIRST_CONTENT = 'briefclip:first-content';

/**
 * Presses the toolbar button on each page `runs` times: milliseconds from the popup's timeOrigin to its first content.
 * @throws when a popup shows none.
 */
export async function measurePopup(
  driver: Driver,
  tab: PuppeteerTab,
  pages: readonly BenchPage[],
  runs: number,
): Promise<number[]> {
  const found: number[] = [];
  for (const page of pages) {
    await tab.page.goto(page.url, { waitUntil: 'load' });
    for (let run = 0; run < runs; run += 1) {
      const popup = await driver.openPopup(tab);
      found.push(await popup.waitFor(`first content on ${page.name}`, firstContent, FIRST_CONTENT));
      await popup.close();
    }
  }
  return found;
}

/** Runs in the popup. */
const firstContent = (mark: string): number | undefined =>
  performance.getEntriesByName(mark)[0]?.startTime;
