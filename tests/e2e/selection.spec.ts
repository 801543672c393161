import { expect, pageAt, SEED, t, test, VIEWER } from './fixtures.ts';

const PASSAGE = '이번 공모전에는 총 42개의 사진 작품과 54개의 인공지능 활용작이 출품됐다.';

for (const way of ['menu', 'shortcut'] as const) {
  test(`the ${way} copies a selection with its credit`, async ({ driver }) => {
    const tab = await driver.open(SEED.url);
    const at = await tab.select(PASSAGE);
    await (way === 'menu' ? driver.chooseMenu(tab, at) : driver.pressShortcut(tab));
    await expect.poll(async () => (await driver.readClipboard()).plain).toContain(PASSAGE);
    const { html, plain } = await driver.readClipboard();
    for (const flavour of [html, plain]) {
      expect(flavour).toContain(`“${PASSAGE}”`);
      expect(flavour).toContain(SEED.agency);
      expect(flavour).toContain(t('credit_kogl_1'));
      expect(flavour).toContain(SEED.url);
    }
  });

  test(`the ${way} copies a selection inside the viewer's frames`, async ({ driver }) => {
    const tab = await driver.open(VIEWER.url);
    const at = await tab.select('물길 정류장은 의자 아래에 빗물', '.files/1.html');
    await (way === 'menu' ? driver.chooseMenu(tab, at) : driver.pressShortcut(tab));
    await expect
      .poll(async () => (await driver.readClipboard()).plain)
      .toContain('“물길 정류장은 의자 아래에 빗물”');
    const { html, plain } = await driver.readClipboard();
    for (const flavour of [html, plain]) {
      expect(flavour).toContain(VIEWER.title);
      expect(flavour).toContain('물환경관리부');
      expect(flavour).toContain(VIEWER.url);
      // Browsers do not look into frames for a link's text.
      expect(flavour).not.toContain(':~:');
    }
  });
}

test('a selection on a page without https is copied too', async ({ driver }) => {
  const tab = await driver.open(pageAt('old-copies-wrapped'));
  const passage = await tab.evaluate(
    () =>
      document
        .querySelector('#viewCont p, .rbody p, #viewCont')
        ?.textContent?.trim()
        .slice(0, 12) ?? '',
  );
  const at = await tab.select(passage);
  await driver.chooseMenu(tab, at);
  await expect.poll(async () => (await driver.readClipboard()).plain).toContain(`“${passage}”`);
});

test('a selection on the mobile site links there, and credits the canonical address', async ({
  driver,
}) => {
  const tab = await driver.open(pageAt('mobile-health-column'));
  const passage = '겨울에는 해가 짧아 몸이 햇볕을 만날 기회가 줄어든다.';
  await driver.chooseMenu(tab, await tab.select(passage));
  await expect.poll(async () => (await driver.readClipboard()).plain).toContain(`“${passage}”`);
  const { html, plain } = await driver.readClipboard();
  expect(html).toMatch(/href="https:\/\/m\.korea\.kr\/[^"]*#:~:text=/);
  expect(plain.split('\n').at(-1)).toBe('https://www.korea.kr/news/healthView.do?newsId=148990134');
});

test('where the page refuses a copy, the popup has the selection', async ({ driver }) => {
  const tab = await driver.open(SEED.url);
  await tab.evaluate(() => {
    const refuse = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('copy', refuse, { capture: true });
    return true;
  });
  await driver.chooseMenu(tab, await tab.select(PASSAGE));
  await driver.control.waitFor('the popup', async () => {
    const popups = await chrome.runtime.getContexts?.({ contextTypes: ['POPUP' as never] });
    return popups ? popups.length > 0 : chrome.extension.getViews({ type: 'popup' }).length > 0;
  });
});
