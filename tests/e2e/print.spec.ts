import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, SEED, save, t, test } from './fixtures.ts';

const PICTURES = 'test-results/screenshots';

test('the printed page is the text with its credit, dark on light', async ({ driver }) => {
  await save(driver, SEED.url);
  const reader = await driver.openExtension('reader.html?id=korea.kr%3A156661100');
  await reader.waitForText(SEED.lead);
  await reader.setSize(700, 900);
  await reader.setDark(true);
  const credit = t('credit_site');
  expect(await reader.text()).toContain(t('reader_copy'));

  await reader.setPrinted(true);
  await reader.waitFor(
    'the bar to be gone',
    () => getComputedStyle(document.querySelector('.reader-top') as Element).display === 'none',
  );
  const words = await reader.text();
  for (const one of [SEED.title, SEED.lead, SEED.agency, credit, '156661100']) {
    expect(words).toContain(one);
  }
  expect(words).not.toContain(t('reader_copy'));
  const [ink, ...paper] = await reader.evaluate(() => {
    /** 0 is black, 1 white, or nothing, through which the paper is seen. */
    const lightness = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return alpha === 0 ? 1 : (red + green + blue) / 765;
    };
    const text = document.querySelector('.article-text p') as Element;
    const papers = [document.documentElement, document.body].map(
      (part) => getComputedStyle(part).backgroundColor,
    );
    return [getComputedStyle(text).color, ...papers].map(lightness);
  });
  expect(ink).toBeLessThan(0.3);
  expect(Math.min(...paper)).toBeGreaterThan(0.9);
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(PICTURES, `${driver.family}-print.png`), await reader.wholeScreenshot());
  await reader.setPrinted(false);
  await reader.setDark(false);
});
