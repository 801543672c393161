import { expect, pageAt, SEED, save, t, test } from './fixtures.ts';

test('the popup says what an article is', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  const text = await popup.waitForText(SEED.inPopup);
  for (const part of [
    SEED.title,
    SEED.agency,
    SEED.subtitle,
    '2024.11.19',
    t('kind_pressRelease'),
    t('credit_short_kogl_1'),
    t('popup_reading_time', ['2']),
  ]) {
    expect(text).toContain(part);
  }
  // Its second half stands twice on the page.
  expect(text).toMatch(new RegExp(t('removal_second_copy')));
});

test('the licence shows its evidence on request', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.click('button', t('credit_short_kogl_1'));
  await popup.waitForText('공공누리 출처표시의 조건에 따라 자유이용이 가능합니다. (텍스트)');
  await popup.waitForText(t('terms_text_only_value'));
});

test('an article of unknown licence claims none', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(pageAt('column-no-mark')));
  await popup.waitForText(t('terms_name_none_found'));
  await popup.click('button', t('popup_copy_whole'));
  await popup.waitForText(t('popup_copied'));
  const { plain } = await driver.readClipboard();
  expect(plain).toContain('https://www.korea.kr/news/contributePolicyView.do?newsId=148990118');
  expect(plain).not.toContain('공공누리');
});

test('on a page that is no briefing it shows what was saved', async ({ driver }) => {
  const list = await driver.open(pageAt('not-list'));
  const before = await driver.openPopup(list);
  await before.waitForText(t('popup_elsewhere'));
  await before.waitForText(t('popup_elsewhere_empty'));
  await before.close();
  await save(driver, SEED.url);
  const after = await driver.openPopup(list);
  await after.waitForText(t('popup_elsewhere'));
  await after.waitForText(SEED.title);
});

test('an article that is gone is no briefing', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(pageAt('not-deleted-list-behind')));
  await popup.waitForText(t('popup_elsewhere'));
});

test('where the browser lets nothing run the popup says so', async ({ driver }) => {
  const address = driver.family === 'firefox' ? 'about:license' : 'chrome://version';
  const popup = await driver.openPopup(await driver.open(address));
  await popup.waitForText(t('failure_restricted_page'));
});

test('an empty page gets one sentence and a next step', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(pageAt('not-empty')));
  await popup.waitForText(t('popup_elsewhere'));
  await popup.waitForText(t('popup_elsewhere_empty'));
});

test('the keyboard is enough', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.waitForText(SEED.inPopup);
  await popup.press('Enter');
  await popup.waitForText(t('popup_copied'));
  await popup.press('s');
  await popup.waitForText(t('popup_saved_now'));
  expect((await driver.readClipboard()).plain).toContain(SEED.lead);
});

test('the reader opens from the popup, unsaved', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.waitForText(SEED.inPopup);
  await popup.click('button', t('popup_reader'));
  const reader = await driver.tabAt('/reader.html');
  await reader.waitForText(t('reader_unsaved'));
  const text = await reader.waitForText('공직 혁신의 중추적 역할을 계속해 나갈 것"이라고 말했다.');
  expect(text.split('<공직의 미래와 소통의 장>')).toHaveLength(2);
  expect(text).not.toContain('정책 NOW');
});
