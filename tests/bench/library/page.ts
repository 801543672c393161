import { drawQueries } from '../../support/library/draw-queries.ts';
import { manyArticles } from '../../support/library/many.ts';
import { timesOf } from '../statistics.ts';
import type { Figure, LibraryBench, Measure } from './bench.ts';

/** How often the browser is started anew, as nothing else is cold. */
const OPENINGS = 3;
const QUERIES = 50;
const DRAWN_FROM = 500;

/** How long results may take that are the same as those before, which nobody can see, in milliseconds. */
export const PATIENCE_MS = 3_000;

/**
 * The library page as a person meets it: until its list is painted, until the first key's results are, typed as soon as
 * there is a field, and how long each further word's take.
 */
export const measurePage: Measure = async (bench) => {
  const painted: number[] = [];
  const first: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await bench.driver.restart();
    const tab = await bench.open('library.html');
    first.push(...seen(await tab.evaluate(typeWords, ['청'], PATIENCE_MS)));
    painted.push(await tab.waitFor('the list to be painted', largestPaint));
    await tab.close();
  }
  return [
    worst('library page painted', painted, 500),
    worst('library page: first key after opening', first, 1000),
    await keys(bench),
  ];
};

async function keys(bench: LibraryBench): Promise<Figure> {
  const drawn = drawQueries(manyArticles(DRAWN_FROM, bench.seed), QUERIES, bench.seed);
  const queries = drawn.map(({ words }) => words);
  const tab = await bench.open('library.html');
  const times = seen(await tab.evaluate(typeWords, ['청', ...queries], PATIENCE_MS)).slice(1);
  await tab.close();
  const { median, p95, runs } = timesOf(times);
  const detail = `${runs} queries, median ${median.toFixed(1)}, worst ${Math.max(...times).toFixed(1)}`;
  const name = 'library page: results painted after a key, p95';
  return { name, value: p95, unit: 'ms', limit: 50, detail };
}

function worst(name: string, times: readonly number[], limit: number): Figure {
  const detail = `the worst of ${times.map(Math.round).join(', ')}`;
  return { name, value: Math.max(...times), unit: 'ms', limit, detail };
}

const seen = (times: readonly (number | null)[]): number[] => times.filter((time) => time !== null);

/** Runs in the page: when the largest text was painted, in milliseconds from the page's beginning. */
function largestPaint(): Promise<number | null> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(list.getEntries().at(-1)?.startTime ?? null);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(null), 500);
  });
}

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
