import { expect, pageAt, SEED, save, t, test, toTrash, VIEWER } from './fixtures.ts';

test('a saved article is there after the browser was restarted', async ({ driver }) => {
  await save(driver, SEED.url);
  await driver.restart();
  const library = await driver.openExtension('library.html');
  await library.setSize(1000, 800);
  await library.waitForText(SEED.title);
  await library.click('link', SEED.title);
  const text = await library.waitForText('공직 혁신의 중추적 역할을 계속해 나갈 것"이라고 말했다.');
  expect(text).toContain(SEED.lead);
  const tab = await driver.open(SEED.url);
  await expect.poll(() => driver.actionTitle(tab)).toBe(t('action_title_saved'));
});

test('deleting can be undone', async ({ driver }) => {
  await save(driver, SEED.url);
  await save(driver, VIEWER.url);
  const library = await driver.openExtension('library.html');
  await library.waitForText(t('library_count', ['2']));
  await toTrash(library, SEED.title);
  await library.waitForText(t('library_count', ['1']));
  await library.click('button', t('library_undo'));
  await library.waitForText(t('library_count', ['2']));
  // What is shown is what is stored.
  const again = await driver.openExtension('library.html');
  await again.waitForText(t('library_count', ['2']));
});

test('everything can be deleted', async ({ driver }) => {
  await save(driver, SEED.url);
  const options = await driver.openExtension('options.html');
  await options.waitForText(t('options_data_count', ['1']));
  await options.click('button', t('options_delete'));
  await options.click('checkbox', t('options_delete_understood'));
  await options.click('button', t('options_delete_confirm', ['1']));
  const library = await driver.openExtension('library.html');
  // The language is a setting too: the page may speak the browser's now.
  await library.waitFor(
    'an empty library',
    () => document.querySelector('main h2, main p') !== null,
  );
  expect(await library.text()).not.toContain(SEED.title);
});

test('saving again replaces the text and keeps the place', async ({ driver }) => {
  await save(driver, SEED.url);
  await save(driver, VIEWER.url);
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.click('button', t('popup_save_again'));
  await popup.waitForText(t('popup_saved_now'));
  await popup.close();
  const library = await driver.openExtension('library.html');
  await library.waitForText(t('library_count', ['2']));
  const titles = await library.evaluate(() =>
    [...document.querySelectorAll('main li h2')].map((title) => title.textContent),
  );
  expect(titles).toEqual([VIEWER.title, SEED.title]);
});

test('an article is the same on www and m', async ({ driver, site }) => {
  const mobile = pageAt('seed-156661100').replace('www.', 'm.');
  const html = await (await driver.open(SEED.url)).evaluate(
    () => document.documentElement.outerHTML,
  );
  site.show(mobile, html);
  await save(driver, SEED.url);
  const popup = await driver.openPopup(await driver.open(mobile));
  await popup.waitForText(t('popup_save_again'));
});
