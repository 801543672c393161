import type { Tab } from '../../support/driver/surface.ts';
import { quantile, timesOf } from '../statistics.ts';
import type { Measure } from './bench.ts';

const OPENINGS = 10;

/** Set by the library page: its first rows are drawn and its search has the focus; and every card has been read. */
const USABLE = 'briefclip:library-usable';
export const COMPLETE = 'briefclip:library-complete';

/** How long the list is scrolled, in milliseconds, and how far a second, in pixels: a quick hand with a wheel. */
const SCROLLED_MS = 4000;
const PIXELS_A_SECOND = 6000;

/** The page opened again and again: milliseconds from its timeOrigin; then scrolled, frame by frame. */
export const measurePage: Measure = async ({ driver }) => {
  const usable: number[] = [];
  const complete: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const tab = await driver.openExtension('library.html');
    complete.push(await tab.waitFor('all cards', timeOf, COMPLETE));
    usable.push(await tab.evaluate(timeOf, USABLE).then((time) => time ?? Number.NaN));
    if (opening < OPENINGS - 1) await tab.close();
    else return [...figuresOf(usable, complete), ...(await scrolling(tab))];
  }
  return [];
};

function figuresOf(usable: readonly number[], complete: readonly number[]) {
  const { median, p95, runs } = timesOf(usable);
  const detail = `${runs} openings, median ${median.toFixed(0)}`;
  const all = timesOf(complete);
  return [
    { name: 'library page: usable, p95', value: p95, unit: 'ms' as const, limit: 500, detail },
    {
      name: 'library page: every card read, p95',
      value: all.p95,
      unit: 'ms' as const,
      limit: null,
      detail: `median ${all.median.toFixed(0)}`,
    },
  ];
}

async function scrolling(tab: Tab) {
  // What opening began has ended.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const still = await tab.evaluate(framesWhile, 1000, 0);
  const moving = await tab.evaluate(framesWhile, SCROLLED_MS, PIXELS_A_SECOND);
  await tab.close();
  const frame = quantile(still, 0.5);
  const dropped = moving.filter((gap) => gap > frame * 1.5).length;
  const detail = `${moving.length} frames of ${frame.toFixed(1)} ms, ${dropped} late, longest ${Math.max(...moving).toFixed(1)} ms`;
  return [
    {
      name: 'library page: milliseconds between frames while scrolling, p99',
      value: quantile(moving, 0.99),
      unit: 'ms' as const,
      limit: null,
      detail,
    },
  ];
}

/** Runs in the page. */
export const timeOf = (mark: string): number | undefined =>
  performance.getEntriesByName(mark)[0]?.startTime;

/** Runs in the page: the milliseconds between frames while the list is scrolled. */
function framesWhile(time: number, pixels: number): Promise<number[]> {
  const scroller = document.querySelector('main');
  if (!scroller) throw new Error('There is no list');
  const gaps: number[] = [];
  return new Promise((resolve) => {
    let last = performance.now();
    const end = last + time;
    const step = (now: number) => {
      gaps.push(now - last);
      scroller.scrollTop += (pixels * (now - last)) / 1000;
      last = now;
      if (now < end) requestAnimationFrame(step);
      else resolve(gaps.slice(2));
    };
    requestAnimationFrame(step);
  });
}
