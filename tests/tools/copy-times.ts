import { join, resolve } from 'node:path';
import { timesOf } from '../bench/statistics.ts';
import { findFamily } from '../support/browsers/find.ts';
import type { Family } from '../support/browsers/products.ts';
import { makeProfile, removeProfile } from '../support/browsers/profile.ts';
import { startDriver } from '../support/driver/start.ts';
import { pageFolders, readPages, readUrl } from '../support/site/pages.ts';
import { startSite } from '../support/site/site.ts';

/** `npm run copy:times`: from the press in the popup to the clipboard, in milliseconds, in real browsers. */
const COPIES = 50;
const PAGES = resolve(import.meta.dirname, '../pages');

async function measure(family: Family): Promise<number[]> {
  const browser = await findFamily(family);
  if (!browser) throw new Error(`There is no ${family} on this machine`);
  const site = await startSite(readPages(pageFolders(PAGES)));
  const profile = makeProfile();
  const driver = await startDriver({ browser, site, profile, headless: true });
  try {
    const page = await driver.open(readUrl(join(PAGES, 'seed-156661100')));
    const popup = await driver.openPopup(page);
    await popup.waitFor('the copy', () => document.querySelector('.copy-bar .button-primary'));
    await popup.settle();
    for (let made = 1; made <= COPIES; made++) {
      await popup.press('Enter');
      await popup.waitFor(
        'a copy',
        (wanted) => performance.getEntriesByName('briefclip:copy').length >= wanted,
        made,
      );
    }
    return await popup.evaluate(() =>
      performance.getEntriesByName('briefclip:copy').map(({ duration }) => duration),
    );
  } finally {
    await driver.close();
    await site.close();
    removeProfile(profile);
  }
}

for (const family of ['chromium', 'firefox'] as const) {
  const times = await measure(family);
  const [first = 0] = times;
  const { median, p95 } = timesOf(times);
  console.log(
    `${family}: first ${first.toFixed(1)} ms, median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms of ${times.length} copies`,
  );
}
