import { expect, SEED, t, test } from './fixtures.ts';

/** Letting the extension into private windows starts it anew beneath the driver: the tests after this one begin afresh. */
test.afterAll(({ driver }) => driver.restart());

test('in a private window copying works and saving declines', async ({ driver }) => {
  await driver.allowPrivate();
  const tab = await driver.open(SEED.url, { private: true });
  const popup = await driver.openPopup(tab);
  await popup.waitForText(SEED.inPopup);
  await popup.click('button', t('popup_copy_chosen', ['1']));
  await popup.waitForText(t('popup_copied'));
  await popup.click('button', t('popup_save'));
  const text = await popup.waitForText(t('failure_private_window'));
  expect(text).not.toContain(t('popup_reader'));
  expect((await driver.readClipboard()).plain).toContain(SEED.lead);
  const library = await driver.openExtension('library.html');
  await library.waitForText(t('library_empty'));
});
