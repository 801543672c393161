import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import type { Settings } from '../../utils/article/settings.ts';
import { findFamily } from '../support/browsers/find.ts';
import type { Family } from '../support/browsers/products.ts';
import { makeProfile, removeProfile } from '../support/browsers/profile.ts';
import type { Driver } from '../support/driver/driver.ts';
import { startAfresh } from '../support/driver/extension-calls.ts';
import { startDriver } from '../support/driver/start.ts';
import type { Surface } from '../support/driver/surface.ts';
import { pageFolders, readPages, readUrl } from '../support/site/pages.ts';
import { type Site, startSite } from '../support/site/site.ts';
import { wordsIn } from '../support/words.ts';

export { expect } from '@playwright/test';

const PAGES = resolve(import.meta.dirname, '../pages');

/** The interface speaks Korean in these tests, whatever the machine does. */
export const SETTINGS: Settings = {
  language: 'ko',
  copyFormat: 'quote',
  copyTemplate: '',
  detection: true,
};

export const t = wordsIn('ko');

/** The address of one of the pages in tests/pages. */
export const pageAt = (slug: string): string => readUrl(join(PAGES, slug));

/** The page the project started from, and what the tests quote of it. */
export const SEED = {
  url: pageAt('seed-156661100'),
  title: '(기획재정담당관) “‘공직혁신’ 기초 다진 10년 → 중추적 역할 다짐”',
  agency: '인사혁신처',
  subtitle: '인사혁신처 출범 10주년 기념 ‘공모전’ 등 앞으로의 방향성 모색하는 다양한 행사 개최',
  lead: '공직사회 혁신을 위해 출범한 인사혁신처(처장 연원정)가 19일, 처 출범 10주년을 맞아 지난 10년을 돌아보고 앞으로의 방향을 모색하는 뜻깊은 행사를 개최한다.',
  /** What the popup shows of it, which may leave out a bracket and the ending. */
  inPopup: '처 출범 10주년을 맞아 지난 10년을 돌아보고 앞으로의 방향을 모색하는 뜻깊은 행사를 개최',
};

/** A release whose text is in the viewer's frames alone. */
export const VIEWER = {
  url: pageAt('viewer-two-pages'),
  title: '빗물 모아 골목 식힌다… 물길 정류장 320곳 설치',
  lead: '물환경관리부(장관 한이랑)는 2026년 7월 3일부터 빗물을 모아 여름철 골목의 열을 식히는 ‘물길 정류장’ 320곳을 설치한다고 밝혔다.',
  inPopup: '여름철 골목의 열을 식히는 ‘물길 정류장’ 320곳을 설치',
  /** Part of the addresses of its converted pages. */
  frames: '/docViewer/result/',
};

/** Opens an article's popup and saves the article. */
export async function save(driver: Driver, url: string): Promise<void> {
  const popup = await driver.openPopup(await driver.open(url));
  await popup.click('button', t('popup_save'));
  await popup.waitForText(t('popup_saved_now'));
  await popup.close();
}

/** Moves an article to the trash by its menu in the library. */
export async function toTrash(library: Surface, title: string, words = t): Promise<void> {
  await library.click('button', words('library_item_menu', [title]));
  await library.click('option', words('library_to_trash'));
  await library.waitForText(words('library_deleted', [title]));
}

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
  /** Each test starts as after a fresh install: no tabs, nothing saved or downloaded, the site answering at once. */
  fresh: [
    async ({ driver, site }, use) => {
      await driver.closeTabs();
      site.reset();
      for (const file of readdirSync(driver.downloads)) rmSync(join(driver.downloads, file));
      await driver.control.evaluate(startAfresh, { ...SETTINGS });
      await use(undefined);
    },
    { auto: true },
  ],
});
