import { bundleProbe } from '../support/consistency/bundle.ts';
import type { look } from '../support/consistency/probe.ts';
import type { Driver } from '../support/driver/driver.ts';
import { expect, SEED, save, t, test, VIEWER } from './fixtures.ts';

/** In the page that the probe is put into. */
declare const briefclipStore: { look: typeof look };

test.afterEach(({ driver }) => driver.limitStorage(null));

/** What the library holds, and what is wrong with it. */
async function looked(driver: Driver): ReturnType<typeof look> {
  const tab = await driver.openExtension('options.html');
  const probe = `${await bundleProbe()}; window.briefclipStore = briefclipStore`;
  const found = await tab.evaluateWith(probe, () => briefclipStore.look());
  await tab.close();
  return found;
}

test('a full disk declines a save and keeps everything else', async ({ driver }) => {
  test.setTimeout(120_000);
  await save(driver, SEED.url);
  const before = await looked(driver);
  const { usage = 0 } = await driver.control.evaluate(() => navigator.storage.estimate());
  await driver.limitStorage(usage);
  const popup = await driver.openPopup(await driver.open(VIEWER.url));
  await popup.click('button', t('popup_save'));
  await popup.waitForText(t('failure_storage_full'));
  await popup.close();
  expect(await looked(driver)).toEqual(before);
  await driver.limitStorage(null);
  await save(driver, VIEWER.url);
  expect((await looked(driver)).problems).toEqual([]);
});
