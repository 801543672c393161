import { expect, pageAt, SEED, t, test } from './fixtures.ts';

/** The page's markup as it stands. Runs in the page. */
const markup = (): string => document.documentElement.outerHTML;

test('reading a page leaves it as it was', async ({ driver }) => {
  const tab = await driver.open(SEED.url);
  const before = await tab.evaluate(markup);
  const popup = await driver.openPopup(tab);
  await popup.waitForText(SEED.inPopup);
  expect(await tab.evaluate(markup)).toBe(before);
});

test('a page made to harm is read, and nothing of it runs', async ({ driver }) => {
  const tab = await driver.open(pageAt('press-www-plain'));
  const title = await tab.evaluate(() => {
    const body = document.querySelector('.view_cont');
    // Elements deep inside one another (Chromium itself crashes at 5,000), names in the place of methods, handlers.
    let inner = body as Element;
    for (let depth = 0; depth < 2_000; depth++) {
      inner.append(document.createElement('div'));
      inner = inner.lastElementChild as Element;
    }
    inner.textContent = '아주 깊은 곳의 글이에요.';
    const names = document.createElement('form');
    for (const name of ['firstChild', 'nextSibling', 'attributes', 'matches', 'hasAttribute']) {
      const input = document.createElement('input');
      input.name = name;
      names.append(input);
    }
    body?.prepend(names);
    const shadowing = document.createElement('img');
    shadowing.setAttribute('name', 'cloneNode');
    shadowing.setAttribute('onerror', 'document.documentElement.dataset.ran = "yes"');
    body?.append(shadowing);
    return document.querySelector('h1')?.textContent?.trim();
  });
  const popup = await driver.openPopup(tab);
  await popup.waitForText(title ?? '');
  await popup.click('radio', t('popup_scope_whole'));
  await popup.click('button', t('popup_copy_whole'));
  await popup.waitForText(t('popup_copied'));
  expect((await driver.readClipboard()).plain).toContain('아주 깊은 곳의 글이에요.');
  expect(await tab.evaluate(() => document.documentElement.dataset.ran ?? null)).toBeNull();
});
