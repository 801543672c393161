import { drawQueries } from '../../support/library/draw-queries.ts';
import { manyArticles } from '../../support/library/many.ts';
import { timesOf } from '../statistics.ts';
import type { Figure, LibraryBench, Measure } from './bench.ts';
import { COMPLETE, timeOf } from './page.ts';

/** How often the browser is started anew, as nothing else is cold. */
const OPENINGS = 3;
const QUERIES = 200;
const DRAWN_FROM = 500;
const WARM_MS = 2_000;

/** How long results may take that are the same as those before, which nobody can see, in milliseconds. */
export const PATIENCE_MS = 3_000;

/**
 * Search as a person meets it in the library page: until the first key's results are painted, typed as soon as there is
 * a field, and how long each further word's take.
 */
export const measureKeys: Measure = async (bench) => {
  const first: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await bench.driver.restart();
    const tab = await bench.open('library.html');
    first.push(...seen(await tab.evaluate(typeWords, ['청'], PATIENCE_MS)));
    await tab.close();
  }
  const name = 'library page: first key after opening';
  const detail = `the worst of ${first.map(Math.round).join(', ')}`;
  const worst = Math.max(...first);
  return [{ name, value: worst, unit: 'ms', limit: 1000, detail }, await furtherKeys(bench)];
};

async function furtherKeys(bench: LibraryBench): Promise<Figure> {
  const drawn = drawQueries(manyArticles(DRAWN_FROM, bench.seed), QUERIES, bench.seed);
  const queries = drawn.map(({ words }) => words);
  const tab = await bench.open('library.html');
  await tab.waitFor('all cards', timeOf, COMPLETE);
  // Until the search's thread has made itself ready, too.
  await new Promise((resolve) => setTimeout(resolve, WARM_MS));
  const times = seen(await tab.evaluate(typeWords, ['청', ...queries], PATIENCE_MS)).slice(1);
  await tab.close();
  const { median, p95, runs } = timesOf(times);
  const detail = `${runs} queries, median ${median.toFixed(1)}, worst ${Math.max(...times).toFixed(1)}`;
  const name = 'library page: results painted after a key, p95';
  return { name, value: p95, unit: 'ms', limit: 50, detail };
}

const seen = (times: readonly (number | null)[]): number[] => times.filter((time) => time !== null);

/**
 * Runs in the library page: puts words into its search field, one after the other, and gives for each after how many
 * milliseconds other results were painted; null where they were the same.
 */
export async function typeWords(all: string[], patienceMs: number): Promise<(number | null)[]> {
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('main [data-id], main .page-beside')]
      .map((element) => element.dataset.id ?? element.textContent)
      .join();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const find = () => document.querySelector<HTMLInputElement>('input[type="search"]');
  let field = find();
  for (const began = performance.now(); !field; field = find()) {
    await frame();
    if (performance.now() - began > patienceMs) throw new Error('There is no search field');
  }
  const times: (number | null)[] = [];
  for (const words of all) {
    const before = shown();
    const began = performance.now();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    let same = false;
    while (!same && shown() === before) {
      await frame();
      same = performance.now() - began > patienceMs;
    }
    // What was drawn in this frame is painted before the next task.
    await new Promise((resolve) => setTimeout(resolve));
    times.push(same ? null : performance.now() - began);
  }
  return times;
}
