import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import type { Settings } from '../../utils/article/settings.ts';
import { findFamily } from '../support/browsers/find.ts';
import type { Family } from '../support/browsers/products.ts';
import { makeProfile, removeProfile } from '../support/browsers/profile.ts';
import type { Driver } from '../support/driver/driver.ts';
import { startAfresh } from '../support/driver/extension-calls.ts';
import { startDriver } from '../support/driver/start.ts';
import { pageFolders, readPages } from '../support/site/pages.ts';
import { type Site, startSite } from '../support/site/site.ts';
import { wordsIn } from '../support/words.ts';

export { expect } from '@playwright/test';

const PAGES = resolve(import.meta.dirname, '../pages');

/** The interface speaks Korean in these tests, whatever the machine does. */
const SETTINGS: Settings = { language: 'ko', copyFormat: 'quote', detection: true };

export const t = wordsIn('ko');

interface PerTest {
  fresh: undefined;
}
interface PerWorker {
  site: Site;
  driver: Driver;
}

export const test = base.extend<PerTest, PerWorker>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first argument.
    async ({}, use) => {
      const site = await startSite(readPages(pageFolders(PAGES)));
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ site }, use, worker) => {
      const browser = await findFamily(worker.project.name as Family);
      if (!browser) throw new Error(`There is no ${worker.project.name} on this machine`);
      const profile = makeProfile();
      const driver = await startDriver({ browser, site, profile, headless: true });
      await use(driver);
      await driver.close();
      removeProfile(profile);
    },
    { scope: 'worker' },
  ],
  /** Each test starts as after a fresh install: no tabs, nothing saved, the site answering at once. */
  fresh: [
    async ({ driver, site }, use) => {
      await driver.closeTabs();
      site.reset();
      await driver.control.evaluate(startAfresh, { ...SETTINGS });
      await use(undefined);
    },
    { auto: true },
  ],
});
