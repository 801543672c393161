import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Surface, Tab } from '../support/driver/surface.ts';
import { wordsIn } from '../support/words.ts';
import { expect, pageAt, SEED, save, test, VIEWER } from './fixtures.ts';

const FOLDER = resolve(import.meta.dirname, '../../test-results/screenshots');
const WIDTHS = [320, 400, 1280];

function keep(name: string, picture: Buffer): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), picture);
}

/** Nothing is wider than what shows it: a page never scrolls sideways. */
async function expectNoOverflow(surface: Surface, name: string): Promise<void> {
  const [wide, shown] = await surface.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(wide, name).toBeLessThanOrEqual(shown);
}

async function keepAllWidths(tab: Tab, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await tab.setSize(width, 800);
    await tab.settle();
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
        ['popup', SEED.url, SEED.lead],
        ['popup-elsewhere', pageAt('not-list'), words('popup_elsewhere')],
      ] as const) {
        const popup = await driver.openPopup(await driver.open(url));
        await popup.setDark(dark);
        await popup.waitForText(sign);
        await popup.settle();
        await expectNoOverflow(popup, surface);
        keep(name(surface), await popup.screenshot());
        await popup.close();
      }

      const tab = await driver.openExtension('library.html');
      await tab.setDark(dark);
      await tab.waitForText(words('library_count', ['2']));
      await keepAllWidths(tab, name('library'));
      await tab.click('link', SEED.title);
      await tab.waitForText(SEED.lead);
      await keepAllWidths(tab, name('reader'));
      await tab.goto(`${driver.origin}/options.html`);
      await tab.waitForText(words('options_title'));
      await keepAllWidths(tab, name('options'));
    });
  }
}
