import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Surface, Tab } from '../support/driver/surface.ts';
import { wordsIn } from '../support/words.ts';
import { expect, pageAt, SEED, save, test, toTrash, VIEWER } from './fixtures.ts';

const FOLDER = resolve(import.meta.dirname, '../../test-results/screenshots');
const WIDTHS = [320, 400, 1280];

function keep(name: string, picture: Buffer): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), picture);
}

/** Nothing is wider than what shows it: a page never scrolls sideways. */
async function expectNoOverflow(surface: Surface, name: string): Promise<void> {
  const over = await surface.evaluate(() => {
    // The library's middle scrolls by itself.
    const scrolling = [document.documentElement, ...document.querySelectorAll('main')];
    return scrolling.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  });
  expect(Math.max(...over), name).toBeLessThanOrEqual(0);
}

/** Opens the list of what was left out and puts the first of it back. */
async function putBack(surface: Surface, language: 'ko' | 'en'): Promise<void> {
  const words = wordsIn(language);
  await surface.waitFor('the open list', () => {
    const button = document.querySelector<HTMLElement>('.removals button');
    const isOpen = button?.getAttribute('aria-expanded') === 'true';
    if (!isOpen) button?.click();
    return isOpen;
  });
  await surface.click('button', words('removal_put_back_this', ['<공직의 미래와 소통의 장>']));
  await surface.waitForText(words('removal_is_back'));
  await surface.settle();
  await expectNoOverflow(surface, 'what was left out');
}

async function keepAllWidths(tab: Tab, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await tab.setSize(width, 800);
    await expectNoOverflow(tab, `${name} ${width}`);
    keep(`${name}-${width}`, await tab.wholeScreenshot());
  }
}

for (const language of ['ko', 'en'] as const) {
  for (const dark of [false, true]) {
    const look = `${language}-${dark ? 'dark' : 'light'}`;

    test(`pictures of every surface, ${look}`, async ({ driver }) => {
      const words = wordsIn(language);
      await save(driver, SEED.url);
      await save(driver, VIEWER.url);
      await driver.closeTabs();
      const settings = { language };
      await driver.control.evaluate(
        (changed) => chrome.storage.local.set({ settings: changed }),
        settings,
      );
      const name = (surface: string) => `${driver.family}-${surface}-${look}`;

      for (const [surface, url, sign] of [
        ['popup', SEED.url, SEED.subtitle],
        ['popup-elsewhere', pageAt('not-list'), words('popup_elsewhere')],
      ] as const) {
        const popup = await driver.openPopup(await driver.open(url));
        await popup.setDark(dark);
        await popup.waitForText(sign);
        await popup.settle();
        await expectNoOverflow(popup, surface);
        keep(name(surface), await popup.screenshot());
        if (surface === 'popup') {
          await putBack(popup, language);
          keep(name('popup-put-back'), await popup.screenshot());
        }
        await popup.close();
      }

      const tab = await driver.openExtension('library.html');
      await tab.setDark(dark);
      await tab.waitForText(words('library_count', ['2']));
      await keepAllWidths(tab, name('library'));
      await tab.setSize(1000, 800);
      await tab.click('link', SEED.title);
      await tab.waitForText(SEED.lead);
      await keepAllWidths(tab, name('reader'));
      await putBack(tab, language);
      for (const width of WIDTHS) {
        await tab.setSize(width, 800);
        await expectNoOverflow(tab, `reader put back ${width}`);
        keep(`${name('reader-put-back')}-${width}`, await tab.screenshot());
        keep(`${name('reader-put-back-all')}-${width}`, await tab.wholeScreenshot());
      }
      await tab.goto(`${driver.origin}/options.html`);
      await tab.waitForText(words('options_title'));
      await keepAllWidths(tab, name('options'));
      await tab.goto(`${driver.origin}/library.html`);
      await tab.waitForText(words('library_count', ['2']));
      for (const { title } of [SEED, VIEWER]) {
        await tab.settle();
        await toTrash(tab, title, words);
      }
      await tab.click('link', words('library_trash'));
      await tab.click('button', words('library_dismiss'));
      await tab.click('button', words('library_empty_trash'));
      await keepAllWidths(tab, name('trash'));
    });
  }
}
