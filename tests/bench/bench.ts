/**
 * `npm run bench -- [--pages DIR] [--runs N] [--json OUT]`: what the product costs on the pages of a folder, in a real
 * Chromium, beside Readability and defuddle in the same run. Figures, no verdict: nothing here passes or fails.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pageFolders, readPages } from '../support/site/pages.ts';
import { startSite } from '../support/site/site.ts';
import { build } from '../tools/check/build.ts';
import { openBrowser } from './browser.ts';
import { bundleProbe } from './bundle.ts';
import { CONTENDERS } from './contenders.ts';
import { measurePages, measurePopup } from './measure.ts';
import { type BenchPage, readBenchPages } from './pages.ts';
import { type Row, type ScaleRow, scaleTable, timesTable } from './report.ts';
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

const built = await build();
if (!built.ok) throw new Error(`The extension does not build.\n${built.output}`);
const bundle = await bundleProbe();
const site = await startSite(readPages(pageFolders(root)));
const browser = await openBrowser(site, join(ROOT, '.output/chrome-mv3'));
try {
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  // The first page pays for the browser's own start.
  await measurePages(tab, pages.slice(0, 1), 2, bundle);
  const { samples, articles } = await measurePages(tab, pages, runs, bundle);
  const popup = await measurePopup(browser, tab, articles, runs);
  const unit = quantile(samples.readability, 0.5);
  const rows: Row[] = [
    ...CONTENDERS.map((name) => ({ name, ...timesOf(samples[name]) })),
    { name: 'popup: first content', ...timesOf(popup) },
  ].map((row) => ({ ...row, ratio: row.median / unit }));
  const scales = await scaled(articles.filter((page) => Object.keys(page.files).length === 0));
  const machine = `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}`;
  console.log(
    `${pages.length} pages, ${runs} loads each. Chromium ${browser.version}, ${machine}.\n`,
  );
  console.log(timesTable(rows));
  console.log(`\nMedians with the text made longer (${SCALED_PAGES} pages at most)\n`);
  console.log(scaleTable(scales));
  const report = {
    pages: pages.length,
    runs,
    browser: browser.version,
    machine,
    times: rows,
    scales,
  };
  const json = JSON.stringify(report, null, 2);
  if (values.json) writeFileSync(values.json, `${json}\n`);
  else console.log(`\n${json}`);

  async function scaled(candidates: readonly BenchPage[]): Promise<ScaleRow[]> {
    const found: ScaleRow[] = [];
    for (const times of SCALES) {
      const grown = candidates.slice(0, SCALED_PAGES);
      const { samples, elements } = await measurePages(tab, grown, runs, bundle, times);
      const medians = CONTENDERS.map((name) => [name, quantile(samples[name], 0.5)]);
      found.push({
        times,
        elements: quantile(elements, 0.5),
        medians: Object.fromEntries(medians),
      });
    }
    return found;
  }
} finally {
  await browser.close();
  await site.close();
}
