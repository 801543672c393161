/**
 * `npm run bench -- [--pages DIR] [--runs N] [--json OUT]`: what the product costs on the pages of a folder, in a real
 * Chromium, beside Readability and defuddle in the same run. Figures, no verdict: nothing here passes or fails.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describe, findFamily } from '../support/browsers/find.ts';
import { ChromiumDriver } from '../support/driver/chromium.ts';
import { PuppeteerTab } from '../support/driver/puppeteer-tab.ts';
import { builtExtension } from '../support/extension/build.ts';
import { pageFolders, readPages } from '../support/site/pages.ts';
import { startSite } from '../support/site/site.ts';
import { bundleProbe } from './bundle.ts';
import { CONTENDERS, type LargeCapture } from './contenders.ts';
import { measureLarge, measurePages, measurePopup } from './measure.ts';
import { type BenchPage, readBenchPages } from './pages.ts';
import { largeLines, type Row, type ScaleRow, scaleTable, timesTable } from './report.ts';
import { quantile, timesOf } from './statistics.ts';

const ROOT = join(import.meta.dirname, '../..');
/** How many times as long the text is made. */
const SCALES = [1, 4, 16];
/** How many pages are made longer: enough to see how the time grows. */
const SCALED_PAGES = 5;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: join(ROOT, 'tests/pages') },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error('--runs wants a whole number, at least 1.');
const root = resolve(values.pages);
const pages = readBenchPages(root);
if (pages.length === 0) throw new Error(`No folder of ${root} holds a page.html.`);

const found = await findFamily('chromium');
if (!found) throw new Error(`Please install ${describe('chromium')}.`);
const bundle = await bundleProbe();
const site = await startSite(readPages(pageFolders(root)));
const folder = mkdtempSync(join(tmpdir(), 'briefclip-bench-'));
// A copy: a build in the meantime would pull the popup's files from under it.
const extension = join(folder, 'extension');
cpSync(await builtExtension('chromium'), extension, { recursive: true });
const options = { browser: found, site, profile: join(folder, 'profile'), headless: true };
const driver = await ChromiumDriver.start(options, extension);
try {
  const tab = await openTab();
  // The first page pays for the browser's own start.
  await measurePages(tab, pages.slice(0, 1), 2, bundle);
  const { samples, articles } = await measurePages(tab, pages, runs, bundle);
  const popup = await measurePopup(driver, tab, articles, runs);
  const unit = quantile(samples.readability, 0.5);
  const times: Row[] = [
    ...CONTENDERS.map((name) => ({ name, ...timesOf(samples[name]) })),
    { name: 'popup: first content', ...timesOf(popup) },
  ].map((row) => ({ ...row, ratio: row.median / unit }));
  const inPage = articles.filter(({ files }) => Object.keys(files).length === 0);
  // Another tab: the popup takes the focus from the one that it was opened on, and a page behind it is slowed down.
  const other = await openTab();
  const scales = await measureGrowth(inPage);
  const large = await measureLarge(other, inPage[0] ?? (pages[0] as BenchPage), runs, bundle);
  print({
    browser: `${found.product} ${found.version}`,
    machine: `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}`,
    pages: pages.length,
    runs,
    times,
    scales,
    large,
  });
} finally {
  await driver.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}

async function openTab(): Promise<PuppeteerTab> {
  const tab = await driver.open('about:blank');
  if (!(tab instanceof PuppeteerTab)) throw new Error('Only puppeteer’s tabs can be measured in.');
  return tab;
}

/** Articles whose text stands in the page, made longer: how the time grows with the text. */
async function measureGrowth(inPage: readonly BenchPage[]): Promise<ScaleRow[]> {
  const rows: ScaleRow[] = [];
  for (const times of SCALES) {
    const grown = inPage.slice(0, SCALED_PAGES);
    const tab = await openTab();
    const { samples, elements } = await measurePages(tab, grown, runs, bundle, times);
    await tab.close();
    const medians = CONTENDERS.map((name) => [name, quantile(samples[name], 0.5)]);
    rows.push({ times, elements: quantile(elements, 0.5), medians: Object.fromEntries(medians) });
  }
  return rows;
}

interface Report {
  browser: string;
  machine: string;
  pages: number;
  runs: number;
  times: Row[];
  scales: ScaleRow[];
  large: LargeCapture[];
}

function print(report: Report): void {
  const { browser, machine, times, scales } = report;
  console.log(`${report.pages} pages, ${report.runs} loads each. ${browser}, ${machine}.\n`);
  console.log(timesTable(times));
  console.log(`\nMedians with the text made longer (${SCALED_PAGES} pages at most)\n`);
  console.log(scaleTable(scales));
  console.log(`\n${largeLines(report.large)}`);
  const json = JSON.stringify(report, null, 2);
  if (values.json) writeFileSync(values.json, `${json}\n`);
  else console.log(`\n${json}`);
}
