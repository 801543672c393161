import type { Surface, Tab } from '../support/driver/surface.ts';
import { expect, SEED, t, test, VIEWER } from './fixtures.ts';

interface Marked {
  text: string;
  /** Where its middle stands in the window of the page, in CSS pixels. */
  middle: number;
  windowHeight: number;
}

/** What is marked in the page or in a frame of it. */
function marked(): Marked | null {
  const look = (view: Window & typeof globalThis, above: number): Marked | null => {
    for (const mark of view.CSS.highlights?.get('briefclip-sentence') ?? []) {
      const box = (mark as Range).getBoundingClientRect();
      const middle = above + box.top + box.height / 2;
      return { text: String(mark), middle, windowHeight: innerHeight };
    }
    for (const frame of view.document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      const inner = frame.contentWindow as (Window & typeof globalThis) | null;
      const found = inner && look(inner, above + frame.getBoundingClientRect().top);
      if (found) return found;
    }
    return null;
  };
  return look(window, 0);
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

async function expectShown(page: Surface, sentence: string): Promise<void> {
  const found = await page.waitFor('the mark', marked);
  expect(squeezed(found.text)).toBe(squeezed(sentence));
  expect(Math.abs(found.middle - found.windowHeight / 2)).toBeLessThan(100);
}

const contentOf = (tab: Tab) => tab.evaluate(() => document.documentElement.outerHTML);

for (const [where, { url, lead, inPopup }] of Object.entries({ page: SEED, frame: VIEWER })) {
  test(`a sentence is shown where it stands in the ${where}, which stays as it is`, async ({
    driver,
  }) => {
    const tab = await driver.open(url);
    const before = await contentOf(tab);
    const popup = await driver.openPopup(tab);
    await popup.waitForText(inPopup);
    await popup.click('button', t('summary_show_on_page', ['1']));
    await expectShown(tab, lead);
    expect(await contentOf(tab)).toBe(before);
    await expect.poll(() => tab.evaluate(marked), { timeout: 10_000 }).toBeNull();
  });
}

test('of two copies the one that is seen is shown', async ({ driver }) => {
  const tab = await driver.open(SEED.url);
  // As pages have it for screen readers.
  await tab.evaluate((text) => {
    const copy = document.createElement('div');
    copy.style.cssText = 'position:absolute; width:1px; height:1px; overflow:hidden';
    copy.textContent = text;
    document.body.prepend(copy);
  }, SEED.lead);
  const popup = await driver.openPopup(tab);
  await popup.click('button', t('summary_show_on_page', ['1']));
  await expectShown(tab, SEED.lead);
});

test('what the page does not show any more is shown in the reader', async ({ driver }) => {
  const tab = await driver.open(VIEWER.url);
  const popup = await driver.openPopup(tab);
  await popup.waitForText(VIEWER.inPopup);
  await tab.evaluate(() => document.querySelector('iframe')?.remove());
  await popup.click('button', t('summary_show_on_page', ['1']));
  await expectShown(await driver.tabAt('/reader.html'), VIEWER.lead);
});

test('a press on a sentence marks it in the reader', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.click('button', SEED.inPopup);
  const reader = await driver.tabAt('/reader.html');
  const found = await reader.waitFor('the mark', marked);
  expect(squeezed(found.text)).toBe(squeezed(SEED.lead));
  expect(await reader.text()).toContain(SEED.lead);
});
