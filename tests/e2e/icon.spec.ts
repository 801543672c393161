import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageKey } from '../../utils/article/words.ts';
import type { Driver } from '../support/driver/driver.ts';
import type { Tab } from '../support/driver/surface.ts';
import { expect, pageAt, SEED, SETTINGS, save, t, test, toTrash } from './fixtures.ts';

const lit = (driver: Driver, tab: Tab) =>
  expect.poll(() => driver.actionTitle(tab)).toBe(t('action_title_article'));
const unlit = (driver: Driver, tab: Tab) =>
  expect.poll(() => driver.actionTitle(tab)).toBe(t('action_title_idle'));

test('an article lights the icon', async ({ driver }) => {
  const tab = await driver.open(SEED.url);
  await lit(driver, tab);
  // What is drawn, where the browser tells: there is no answer from Chromium.
  const drawn = async () => (await driver.actionImage(tab)) ?? '/icon/article-';
  await expect.poll(drawn).toContain('/icon/article-');
});

for (const slug of ['not-list', 'not-home', 'not-deleted-list-behind', 'not-look-alike-host']) {
  test(`the icon stays unlit: ${slug}`, async ({ driver }) => {
    const tab = await driver.open(pageAt(slug));
    // Pages are heard in their order: once a later article is lit, this one has had its turn.
    await lit(driver, await driver.open(SEED.url));
    expect(await driver.actionTitle(tab)).toBe(t('action_title_idle'));
  });
}

test('nothing of ours can run on a look-alike host', async ({ driver }) => {
  const tab = await driver.open(pageAt('not-look-alike-host'));
  await tab.bringToFront();
  const refused = await driver.control.evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: front?.id ?? 0 };
    return chrome.scripting.executeScript({ target, func: () => 'ran' }).then(
      () => null,
      (error: unknown) => String(error),
    );
  });
  expect(refused).toMatch(/permission|access/i);
});

test('the icon follows an address that changes without a load', async ({ driver }) => {
  const tab = await driver.open(SEED.url);
  await lit(driver, tab);
  await tab.evaluate((list) => {
    history.pushState({}, '', list);
    document.querySelector('.article_wrap')?.remove();
  }, pageAt('not-list'));
  await unlit(driver, tab);
  await tab.evaluate(() => history.back());
  await tab.evaluate(() => {
    const body = Object.assign(document.createElement('div'), { className: 'view_cont' });
    body.textContent = '본문이 다시 들어온다.';
    document.querySelector('main')?.append(body);
  });
  await lit(driver, tab);
});

test('a page from the back/forward cache is lit again', async ({ driver }) => {
  const tab = await driver.open(SEED.url);
  await lit(driver, tab);
  await tab.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
  });
  await tab.goto(pageAt('not-list'));
  await unlit(driver, tab);
  await tab.evaluate(() => history.back());
  await tab.waitFor(
    'the page as it was',
    () => document.documentElement.dataset.persisted === 'true',
  );
  await lit(driver, tab);
});

test('a saved article is marked, here and in other tabs', async ({ driver }) => {
  const other = await driver.open(SEED.url);
  await lit(driver, other);
  await save(driver, SEED.url);
  await expect.poll(() => driver.actionTitle(other)).toBe(t('action_title_saved'));
});

test('the saved mark follows the trash, what is brought back, everything deleted, and an import', async ({
  driver,
}) => {
  const one = await driver.open(SEED.url);
  const other = await driver.open(SEED.url);
  const bothSay = async (title: MessageKey) => {
    for (const tab of [one, other]) {
      await expect.poll(() => driver.actionTitle(tab), { message: title }).toBe(t(title));
    }
  };
  await save(driver, SEED.url);
  await bothSay('action_title_saved');
  const library = await driver.openExtension('library.html');
  await toTrash(library, SEED.title);
  await bothSay('action_title_article');
  await library.bringToFront();
  await library.click('button', t('library_undo'));
  await bothSay('action_title_saved');

  const options = await driver.openExtension('options.html');
  await options.click('button', t('options_delete'));
  await options.click('checkbox', t('options_delete_understood'));
  await options.click('button', t('options_delete_confirm', ['1']));
  await library.waitFor('an empty library', () => document.querySelector('.row') === null);
  // The language was a setting too.
  await driver.control.evaluate((settings) => chrome.storage.local.set({ settings }), SETTINGS);
  await bothSay('action_title_article');

  const file = join(driver.downloads, 'addresses.txt');
  writeFileSync(file, SEED.url);
  await library.bringToFront();
  await library.click('button', t('library_import'));
  await library.chooseFile(file);
  await library.click('button', t('import_apply', ['1']));
  await bothSay('action_title_saved');
});

test('detection can be switched off and on', async ({ driver }) => {
  const tab = await driver.open(SEED.url);
  await lit(driver, tab);
  const options = await driver.openExtension('options.html');
  await options.click('checkbox', t('options_detection_on'));
  await unlit(driver, tab);
  await options.bringToFront();
  await options.click('checkbox', t('options_detection_on'));
  await lit(driver, tab);
});
