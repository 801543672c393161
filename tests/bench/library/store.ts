import { timesOf } from '../statistics.ts';
import type { Figure, LibraryBench, Measure, WithProbe } from './bench.ts';

/** A page of the extension that does nothing with the library by itself. */
const PAGE = 'options.html';
const SAVES = 50;

/** Saving one more article; and what that would take if nobody waited for the disk. */
export const measureSave: Measure = async (bench) => [
  { ...(await saving(bench, 'strict')), limit: 30 },
  { ...(await saving(bench, 'relaxed')), limit: null },
];

async function saving(bench: LibraryBench, durability: IDBTransactionDurability): Promise<Figure> {
  const tab = await bench.open(PAGE);
  const times = await tab.evaluate(
    (...asked) => (globalThis as unknown as WithProbe).briefclipProbe.save(...asked),
    SAVES,
    bench.seed,
    durability,
  );
  await tab.close();
  const { median, p95, runs } = timesOf(times);
  const detail = `${runs} saves, median ${median.toFixed(1)}, worst ${Math.max(...times).toFixed(1)}`;
  return { name: `save (${durability}), p95`, value: p95, unit: 'ms', limit: null, detail };
}

/** What can be done to everything at once. */
export const measureBulk: Measure = async (bench) => {
  const tab = await bench.open(PAGE);
  const times = await tab.evaluate(() =>
    (globalThis as unknown as WithProbe).briefclipProbe.bulk(),
  );
  await tab.close();
  const detail = `${bench.articles} articles`;
  return Object.entries(times).map(([name, value]) => ({
    name,
    value,
    unit: 'ms',
    limit: null,
    detail,
  }));
};

/** The library of an earlier version brought to the present one. */
export const measureMigration: Measure = async (bench) => {
  const tab = await bench.open(PAGE);
  const value = await tab.evaluate(() =>
    (globalThis as unknown as WithProbe).briefclipProbe.migrate(),
  );
  await tab.close();
  const detail = `${bench.articles} articles`;
  return [{ name: 'migration from version 1', value, unit: 'ms', limit: null, detail }];
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
