import { expect, SEED, t, test } from './fixtures.ts';

test('a site that was withdrawn is noticed and asked for again', async ({ driver }) => {
  const tab = await driver.open(SEED.url);
  await expect.poll(() => driver.actionTitle(tab)).toBe(t('action_title_article'));
  await driver.allowSite(false);
  await expect.poll(() => driver.actionTitle(tab)).toBe(t('action_title_idle'));
  const popup = await driver.openPopup(tab);
  await popup.waitForText(t('failure_no_permission'));
  if (driver.family === 'firefox') await popup.click('button', t('popup_allow'));
  else await driver.allowSite(true);
});
