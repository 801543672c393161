/**
 * `npm run bench:library -- [--browser chromium|firefox] [--articles N] [--seed N] [--json OUT]
 * [--only NAME]…`: what a full library
 * costs in the built extension, in a real Chromium and a real Firefox. The library is filled with invented articles of
 * about 1,500 characters. Figures beside what is promised, no verdict: nothing here passes or fails.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describe, findFamily } from '../support/browsers/find.ts';
import type { LaunchOptions } from '../support/browsers/launch.ts';
import type { Family } from '../support/browsers/products.ts';
import { makeProfile, removeProfile } from '../support/browsers/profile.ts';
import { ChromiumDriver } from '../support/driver/chromium.ts';
import type { Driver } from '../support/driver/driver.ts';
import { FirefoxDriver } from '../support/driver/firefox.ts';
import { builtExtension } from '../support/extension/build.ts';
import { pageFolders, readPages } from '../support/site/pages.ts';
import { startSite } from '../support/site/site.ts';
import { type Figure, libraryBench, type Measure, type WithProbe } from './library/bench.ts';
import { measureKeys } from './library/keys.ts';
import { measureMemory } from './library/memory.ts';
import { measurePage } from './library/page.ts';
import { measurePopup } from './library/popup.ts';
import { measureFirstKey, measureWarmKeys } from './library/search.ts';
import { measureBulk, measureMigration, measureSave, measureTransfer } from './library/store.ts';

/** Everything that is measured, in this order: add yours here. What writes stands last; the migration leaves no marks. */
const MEASURES: Readonly<Record<string, Measure>> = {
  'first-key': measureFirstKey,
  'warm-keys': measureWarmKeys,
  keys: measureKeys,
  page: measurePage,
  memory: measureMemory,
  popup: measurePopup,
  save: measureSave,
  transfer: measureTransfer,
  bulk: measureBulk,
  migration: measureMigration,
};

/** A page that is an article, and where it is found. */
const PAGES = join(import.meta.dirname, '../pages');
const { url: PAGE } = JSON.parse(
  readFileSync(join(PAGES, 'press-www-plain/meta.json'), 'utf8'),
) as { url: string };

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    articles: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    only: { type: 'string', multiple: true, default: Object.keys(MEASURES) },
  },
});
const size = { articles: Number(values.articles), seed: Number(values.seed) };

const machine = `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, load ${loadavg()[0]?.toFixed(1)}`;
const reports: { browser: string; machine: string; articles: number; figures: Figure[] }[] = [];
for (const family of values.browser as Family[]) {
  const found = await findFamily(family);
  if (!found) throw new Error(`Please install ${describe(family)}.`);
  const browser = `${found.product} ${found.version}`;
  console.log(`${size.articles} articles. ${browser}, ${machine}.`);
  const figures = await measureIn(found);
  reports.push({ browser, machine, articles: size.articles, figures });
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);

async function measureIn(browser: LaunchOptions['browser']): Promise<Figure[]> {
  const pages = readPages(pageFolders(PAGES));
  const site = await startSite(pages);
  const folder = makeProfile();
  let driver: Driver | undefined;
  try {
    const options = { browser, site, profile: join(folder, 'profile'), headless: true };
    const family: Family = browser.product === 'firefox' ? 'firefox' : 'chromium';
    // A copy: a build in the meantime would pull the extension's files from under it.
    const extension = join(folder, 'extension');
    cpSync(await builtExtension(family), extension, { recursive: true });
    const start = family === 'firefox' ? FirefoxDriver : ChromiumDriver;
    driver = await start.start(options, extension);
    return await measureAll(driver, extension, PAGE);
  } finally {
    await driver?.close();
    await site.close();
    removeProfile(folder);
  }
}

async function measureAll(driver: Driver, extension: string, page: string): Promise<Figure[]> {
  const bench = await libraryBench(driver, extension, { ...size, page });
  const tab = await bench.open('options.html');
  await tab.evaluate(
    ({ articles, seed }) =>
      (globalThis as unknown as WithProbe).briefclipProbe.fill(articles, seed),
    size,
  );
  await tab.close();
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (!values.only.includes(name)) continue;
    for (const figure of await measure(bench)) {
      console.log(lineOf(figure));
      figures.push(figure);
    }
  }
  return figures;
}

function lineOf({ name, value, unit, limit, detail }: Figure): string {
  const promised = limit === null ? '' : ` (promised ≤ ${limit} ${unit})`;
  return `  ${name}: ${value.toFixed(1)} ${unit}${promised}; ${detail}`;
}
