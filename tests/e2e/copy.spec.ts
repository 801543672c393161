import { expect, pageAt, SEED, t, test } from './fixtures.ts';

test('an excerpt is copied rich and plain, with its credit', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.click('button', t('popup_copy_chosen', ['1']));
  await popup.waitForText(t('popup_copied'));
  const { html, plain } = await driver.readClipboard();
  for (const flavour of [html, plain]) {
    expect(flavour).toContain(`“${SEED.lead}”`);
    expect(flavour).toContain(SEED.agency);
    expect(flavour).toContain(SEED.title);
    expect(flavour).toContain('2024.11.19.');
    expect(flavour).toContain(t('credit_kogl_1'));
    expect(flavour).toContain(SEED.url);
  }
  expect(html).toMatch(new RegExp(`<a href="${SEED.url.replace(/[?.]/g, '\\$&')}#:~:text=`));
  expect(html).toContain('<blockquote');
  expect(plain).not.toMatch(/<[a-z]/);
});

test('the whole text is copied once', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.click('radio', t('popup_scope_whole'));
  await popup.click('button', t('popup_copy_whole'));
  await popup.waitForText(t('popup_copied'));
  const { plain } = await driver.readClipboard();
  expect(plain.split('<전 직원이 함께하는 10주년 기념의 장>')).toHaveLength(2);
  expect(plain).toContain(
    '21일에는 한국인사행정학회와 공동으로 10주년 기획연수회(세미나)를 개최한다.',
  );
  expect(plain).not.toContain('이 자료는 인사혁신처의 보도자료를 전재하여');
});

test('a page without https is copied too', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(pageAt('old-copies-wrapped')));
  await popup.click('button', t('popup_copy_whole'));
  await popup.waitForText(t('popup_copied'));
  const { plain } = await driver.readClipboard();
  expect(plain).toContain('https://www.korea.kr/news/pressReleaseView.do?newsId=156990108');
});

test('the default format of the settings is used', async ({ driver }) => {
  const options = await driver.openExtension('options.html');
  await options.click('radio', t('format_markdown'));
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.click('button', t('popup_copy_chosen', ['1']));
  await popup.waitForText(t('popup_copied'));
  const { plain } = await driver.readClipboard();
  expect(plain).toMatch(/^> “공직사회/);
  expect(plain).toContain(`](${SEED.url}#:~:text=`);
});
