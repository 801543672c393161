import { wordsIn } from '../support/words.ts';
import { expect, pageAt, SEED, t, test } from './fixtures.ts';

const en = wordsIn('en');

test('another language holds everywhere at once', async ({ driver }) => {
  const list = await driver.open(pageAt('not-list'));
  await expect.poll(() => driver.actionTitle(list)).toBe(t('action_title_idle'));
  const options = await driver.openExtension('options.html');
  await options.waitForText(t('options_title'));
  await options.click('radio', 'English');
  await options.waitForText(en('options_detection_on'));
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
  await expect.poll(() => driver.actionTitle(list)).toBe(en('action_title_idle'));
  const tab = await driver.open(SEED.url);
  await expect.poll(() => driver.actionTitle(tab)).toBe(en('action_title_article'));
  const popup = await driver.openPopup(tab);
  await popup.waitForText(en('credit_short_kogl_1'));
  const library = await driver.openExtension('library.html');
  await library.waitForText(en('library_empty'));
});
