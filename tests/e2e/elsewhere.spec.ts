import { expect, SEED, t, test } from './fixtures.ts';

/** A page of a site that nobody knows, with the furniture of one. */
const URL = 'https://news.example.test/story/17?from=mail';
const TITLE = '바람길 도서관, 마을 열두 곳에 문 연다';
const LEAD =
  '바람길 도서관이 오는 가을 마을 열두 곳에 차례로 문을 연다. 낡은 우체국과 빈 창고를 고쳐 만든 작은 도서관으로, 한 곳에 책 3,400권을 갖춘다.';
const STORY = [
  LEAD,
  '첫 도서관은 9월 14일 새터마을에 들어선다. 주민이 고른 책이 절반을 넘고, 나머지는 이웃 도서관 다섯 곳과 석 달마다 바꾸어 꽂는다.',
  '“걸어서 십 분 안에 책을 만날 수 있어야 한다”고 도서관을 설계한 조하늘 씨는 말했다. 그는 골목의 바람이 드나드는 자리마다 창을 냈다고 설명했다.',
  '운영은 마을마다 꾸린 모임이 맡는다. 모임은 달마다 한 번 문을 여는 시간을 다시 정하고, 쓰는 돈을 벽에 붙여 누구나 볼 수 있게 한다.',
  '내년 봄까지 열두 곳이 모두 문을 열면 마을버스가 도서관 앞을 지나는 길도 새로 생긴다. 버스는 하루 스물네 번 다닌다.',
];
const HTML = `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>${TITLE} | 새터소식</title></head><body>
<header><nav><ul><li><a href="/">처음</a></li><li><a href="/a">마을</a></li><li><a href="/b">문화</a></li></ul></nav></header>
<main><article><h1>${TITLE}</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</article></main>
<aside><a href="/1">많이 본 글</a></aside><footer>새터소식 © 2026</footer></body></html>`;

test('an article of another site is read, copied and saved, and nothing is vouched for', async ({
  driver,
  site,
}) => {
  site.show(URL, HTML);
  const popup = await driver.openPopup(await driver.open(URL));
  const text = await popup.waitForText(t('popup_unchecked'));
  expect(text).toContain(TITLE);
  expect(text).toContain('news.example.test');
  expect(text).not.toContain(t('popup_allow'));
  await popup.click('radio', t('popup_scope_whole'));
  await popup.click('button', t('popup_copy_whole'));
  await popup.waitForText(t('popup_copied'));
  const { plain } = await driver.readClipboard();
  for (const part of [...STORY, TITLE, URL]) expect(plain).toContain(part);
  expect(plain).not.toContain(t('credit_site'));
  expect(plain).not.toContain('공공누리');
  await popup.click('button', t('popup_save'));
  await popup.waitForText(t('popup_saved_now'));
  await popup.click('button', t('popup_reader'));

  const reader = await driver.tabAt('/reader.html');
  const read = await reader.waitForText(t('popup_unchecked'));
  for (const part of STORY) expect(read).toContain(part);
  const library = await driver.openExtension('library.html');
  await library.waitForText(TITLE);
  expect(await library.text()).toContain(t('popup_unchecked'));
});

test('the popup knows what it saved of another site', async ({ driver, site }) => {
  site.show(URL, HTML);
  const tab = await driver.open(URL);
  const popup = await driver.openPopup(tab);
  await popup.click('button', t('popup_save'));
  await popup.waitForText(t('popup_saved_now'));
  await popup.close();
  const again = await driver.openPopup(tab);
  await again.waitForText(t('popup_save_again'));
});

test('a page of another site without an article keeps the kind words', async ({ driver, site }) => {
  site.show(URL, '<!DOCTYPE html><title>비어 있음</title><p>곧 엽니다.</p>');
  const popup = await driver.openPopup(await driver.open(URL));
  await popup.waitForText(t('popup_elsewhere'));
  expect(await popup.text()).not.toContain(SEED.title);
});

test('another site needs no permission of korea.kr', async ({ driver, site }) => {
  site.show(URL, HTML);
  await driver.allowSite(false);
  const popup = await driver.openPopup(await driver.open(URL));
  const text = await popup.waitForText(t('popup_unchecked'));
  expect(text).not.toContain(t('popup_allow'));
  await popup.close();
  if (driver.family === 'chromium') return driver.allowSite(true);
  // Firefox gives it back only to the popup that asks for it.
  const asking = await driver.openPopup(await driver.open(SEED.url));
  await asking.click('button', t('popup_allow'));
  await asking.waitFor('the site', () =>
    chrome.permissions.contains({ origins: ['*://www.korea.kr/*'] }),
  );
});
