import { expect, pageAt, save, t, test, VIEWER } from './fixtures.ts';

test('first what the page knows, then the text from the frames', async ({ driver, site }) => {
  const letGo = site.hold(VIEWER.frames);
  const tab = await driver.open(VIEWER.url, { loaded: false });
  const popup = await driver.openPopup(tab);
  const first = await popup.waitForText(t('popup_arriving'));
  expect(first).toContain(VIEWER.title);
  expect(first).toContain(t('credit_short_kogl_1'));
  expect(first).not.toContain(VIEWER.inPopup);
  letGo();
  const then = await popup.waitForText(VIEWER.inPopup);
  expect(then).toContain(VIEWER.title);
  await popup.waitFor('the end of waiting', () => !document.querySelector('[role="progressbar"]'));
  expect(await popup.text()).not.toContain(t('popup_arriving'));
});

test('saving waits for the whole text', async ({ driver, site }) => {
  const letGo = site.hold('.files/2.html');
  const popup = await driver.openPopup(await driver.open(VIEWER.url));
  await popup.click('button', t('popup_save'));
  await popup.waitForText(t('popup_wait_save'));
  letGo();
  await popup.waitForText(t('popup_saved_now'));
  const library = await driver.openExtension('library.html');
  // Narrow enough for the reader to be a page of its own.
  await library.setSize(1000, 800);
  await library.click('link', VIEWER.title);
  await library.waitForText('2028년까지 1,000곳으로 늘리겠다');
});

test('frames that are missing are said in one sentence, and nothing is lost', async ({
  driver,
  site,
}) => {
  site.fail(VIEWER.frames, 404);
  const popup = await driver.openPopup(await driver.open(VIEWER.url));
  const text = await popup.waitForText(t('failure_viewer_unreachable'));
  expect(text).toContain(VIEWER.title);
  expect(text).toContain('260702 빗물로 식히는 골목.pdf');
  site.reset();
  await popup.click('button', t('popup_retry'));
  await popup.waitForText(VIEWER.inPopup);
});

test('frames that never come end after their time with what there is', async ({ driver, site }) => {
  site.hold('.files/2.html');
  const popup = await driver.openPopup(await driver.open(VIEWER.url));
  await popup.waitForText(t('failure_viewer_late'), 15_000);
  await popup.click('button', t('popup_reader'));
  const reader = await driver.tabAt('/reader.html');
  const text = await reader.waitForText(VIEWER.lead);
  expect(text).not.toContain('2028년까지 1,000곳으로');
});

test('a mobile page has its text from the frames too', async ({ driver }) => {
  const url = pageAt('mobile-viewer');
  await save(driver, url);
  const library = await driver.openExtension('library.html');
  await library.waitForText(t('library_count', ['1']));
});
