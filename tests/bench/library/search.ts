import { drawQueries } from '../../support/library/draw-queries.ts';
import { manyArticles } from '../../support/library/many.ts';
import { timesOf } from '../statistics.ts';
import type { Figure, LibraryBench, Measure, WithProbe } from './bench.ts';

/** How often the library is opened for the first key: the browser is started anew each time, as nothing else is cold. */
const OPENINGS = 3;
const QUERIES = 200;
/** From how many of the articles the queries are drawn: enough that all kinds are met. */
const DRAWN_FROM = 500;
/** A page of the extension that searches nothing by itself. */
const PAGE = 'options.html';

/** The first search of a page that has just been opened: the thread starts and reads the whole library. */
export const measureFirstKey: Measure = async (bench) => {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await bench.driver.restart();
    times.push((await search(bench, ['청']))[0]?.ms ?? Number.NaN);
  }
  return [
    {
      name: 'first key after opening',
      value: Math.max(...times),
      unit: 'ms',
      limit: 1000,
      detail: `the worst of ${times.map(Math.round).join(', ')}`,
    },
  ];
};

/** Searches when the library is in memory: queries as people ask, and such as stand nowhere, which cost most. */
export const measureWarmKeys: Measure = async (bench) => {
  const drawn = drawQueries(manyArticles(DRAWN_FROM, bench.seed), QUERIES, bench.seed);
  const queries = drawn.map(({ words }) => words);
  const absent = queries.map((words) => [...words].reverse().join('') + [...words].join(''));
  const asked = await search(bench, ['청', ...queries]);
  const nowhere = await search(bench, ['청', ...absent]);
  return [
    keysFigure('key when warm, p95', asked.slice(1)),
    keysFigure('key when warm, found nowhere, p95', nowhere.slice(1)),
  ];
};

function keysFigure(name: string, answers: readonly { ms: number; hits: number }[]): Figure {
  const { median, p95, runs } = timesOf(answers.map(({ ms }) => ms));
  const worst = Math.max(...answers.map(({ ms }) => ms));
  const hits = timesOf(answers.map((answer) => answer.hits)).median;
  const detail = `${runs} queries, median ${median.toFixed(1)}, worst ${worst.toFixed(1)}; ${hits} hits at the median`;
  return { name, value: p95, unit: 'ms', limit: 50, detail };
}

/** Asks in a page that is opened for it. */
async function search(bench: LibraryBench, queries: readonly string[]) {
  const tab = await bench.open(PAGE);
  const answers = await tab.evaluate(
    async (thread, all) => {
      const { briefclipProbe: probe } = globalThis as unknown as WithProbe;
      const found: { ms: number; hits: number }[] = [];
      for (const words of all) found.push(await probe.search(thread, words));
      return found;
    },
    bench.thread,
    queries,
  );
  await tab.close();
  return answers;
}
