import type { Driver } from '../support/driver/driver.ts';
import type { Tab } from '../support/driver/surface.ts';
import { expect, SEED, t, test } from './fixtures.ts';

const PASSAGE = '이번 공모전에는 총 42개의 사진 작품과 54개의 인공지능 활용작이 출품됐다.';

/** Opens the article's reader; its page stays open in another tab. */
async function openReader(driver: Driver): Promise<Tab> {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.waitForText(SEED.inPopup);
  await popup.click('button', t('popup_reader'));
  const reader = await driver.tabAt('/reader.html');
  await reader.waitForText(t('reader_unsaved'));
  return reader;
}

test('a selection in the reader is copied, with a link while its page is open', async ({
  driver,
}) => {
  const reader = await openReader(driver);
  await reader.select(PASSAGE);
  await reader.click('button', t('reader_copy_selection'));
  await reader.waitForText(t('popup_copied'));
  const { html, plain } = await driver.readClipboard();
  expect(plain).toContain(`“${PASSAGE}”`);
  expect(plain).toContain(SEED.url);
  expect(html).toContain(`href="${SEED.url}#:~:text=`);
});

test('sentences that were added one by one are copied together, as the preview shows', async ({
  driver,
}) => {
  const reader = await openReader(driver);
  for (const words of [PASSAGE, SEED.lead]) {
    await reader.select(words);
    await reader.click('button', t('reader_pick'));
    await reader.waitForText(t('reader_picked'));
  }
  await reader.evaluate(() => getSelection()?.removeAllRanges());
  await reader.waitFor('no selection', () => !document.querySelector('.reader-tools'));
  await reader.click('button', t('reader_copy_options'));
  await reader.waitFor('the options', () => document.querySelector('.reader-copy .copy-bar'));
  await reader.evaluate((label) => {
    document.querySelector<HTMLElement>(`.reader-copy [aria-label="${label}"]`)?.click();
    return true;
  }, t('copy_preview'));
  await reader.click('radio', t('copy_flavour_plain'));
  const preview = await reader.waitFor(
    'the preview',
    () => document.querySelector('.copy-preview-text[data-flavour=plain]')?.textContent,
  );
  await reader.click('button', t('popup_copy_chosen', ['2']));
  await reader.waitForText(t('popup_copied'));
  const { plain } = await driver.readClipboard();
  expect(plain.replace(/\r/g, '')).toBe(preview);
  expect(plain).toMatch(/^“공직사회 혁신/);
  expect(plain).toContain(`${t('credit_omission')}\n\n“${PASSAGE}”`);
});
