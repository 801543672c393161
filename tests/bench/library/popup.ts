import { timesOf } from '../statistics.ts';
import type { Measure } from './bench.ts';

const OPENINGS = 20;

/** Set by the popup when it shows the article's head. */
const FIRST_CONTENT = 'briefclip:first-content';

/** The toolbar button pressed on an article: milliseconds from the popup's timeOrigin to its first content. */
export const measurePopup: Measure = async ({ driver, page }) => {
  const tab = await driver.open(page);
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const popup = await driver.openPopup(tab);
    times.push(await popup.waitFor('the first content', firstContent, FIRST_CONTENT));
    await popup.close();
  }
  await tab.close();
  const { median, p95, runs } = timesOf(times);
  const detail = `${runs} openings, median ${median.toFixed(1)}`;
  return [{ name: 'popup: first content, p95', value: p95, unit: 'ms', limit: 120, detail }];
};

/** Runs in the popup. */
const firstContent = (mark: string): number | undefined =>
  performance.getEntriesByName(mark)[0]?.startTime;
