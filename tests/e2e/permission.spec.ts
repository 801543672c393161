import { expect, SEED, t, test } from './fixtures.ts';

test('a site that was withdrawn is noticed and asked for again', async ({ driver }) => {
  const tab = await driver.open(SEED.url);
  await expect.poll(() => driver.actionTitle(tab)).toBe(t('action_title_article'));
  await driver.allowSite(false);
  await expect.poll(() => driver.actionTitle(tab)).toBe(t('action_title_idle'));

  // A press on the button lends this one tab: the article is there, and so is the question.
  const popup = await driver.openPopup(tab);
  await popup.waitForText(SEED.inPopup);
  await popup.waitForText(t('popup_allow'));
  if (driver.family === 'firefox') await popup.click('button', t('popup_allow'));
  // Chromium's own question cannot be answered without a window; its settings page gives the same.
  else await driver.allowSite(true);

  await expect.poll(() => driver.actionTitle(tab)).toBe(t('action_title_article'));
  await popup.close();
  const again = await driver.openPopup(tab);
  await again.waitForText(SEED.inPopup);
  expect(await again.text()).not.toContain(t('popup_allow'));
});
