import { timesOf } from '../statistics.ts';
import type { Measure, WithProbe } from './bench.ts';

/** A page of the extension that does nothing with the library by itself. */
const PAGE = 'options.html';
const SAVES = 50;

/** Saving one more article. */
export const measureSave: Measure = async (bench) => {
  const tab = await bench.open(PAGE);
  const times = await tab.evaluate(
    (saves, seed) => (globalThis as unknown as WithProbe).briefclipProbe.save(saves, seed),
    SAVES,
    bench.seed,
  );
  await tab.close();
  const { median, p95, runs } = timesOf(times);
  const detail = `${runs} saves, median ${median.toFixed(1)}, worst ${Math.max(...times).toFixed(1)}`;
  return [{ name: 'save, p95', value: p95, unit: 'ms', limit: 30, detail }];
};

/** The whole library out as our JSON, and that file into an empty library. */
export const measureTransfer: Measure = async (bench) => {
  const tab = await bench.open(PAGE);
  const out = await tab.evaluate(() =>
    (globalThis as unknown as WithProbe).briefclipProbe.exportJson(),
  );
  const into = await tab.evaluate(() =>
    (globalThis as unknown as WithProbe).briefclipProbe.importJson(),
  );
  const count = await tab.evaluate(() =>
    (globalThis as unknown as WithProbe).briefclipProbe.count(),
  );
  if (count !== bench.articles) throw new Error(`${count} articles came back`);
  await tab.close();
  const size = `${(out.bytes / 1_000_000).toFixed(1)} MB`;
  return [
    { name: 'export to JSON', value: out.ms, unit: 'ms', limit: 5000, detail: size },
    { name: 'import of that file', value: into, unit: 'ms', limit: 20_000, detail: size },
  ];
};
