import type { Surface } from '../support/driver/surface.ts';
import { expect, SEED, save, t, test } from './fixtures.ts';

/** Two lines whose second copy was left out. */
const LINE = '<공직의 미래와 소통의 장>';
const OTHER = '<전 직원이 함께하는 10주년 기념의 장>';

/** What the button that shows the list says, whatever was left out: both languages of these tests' pages are Korean. */
const LIST = '뺐어요';

const timesIn = (text: string, line: string): number => text.split(line).length - 1;
const countIn = (surface: Surface, line: string): Promise<number> =>
  surface.evaluate((wanted) => {
    const blocks = document.querySelectorAll('.article-text :is(p, li, h2, h3, h4)');
    return [...blocks].filter((block) => block.textContent === wanted).length;
  }, line);

test('what is put back in the popup is copied and saved, and the reader remembers', async ({
  driver,
}) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.waitForText(SEED.subtitle);
  await popup.click('button', LIST);
  await popup.waitForText(t('removal_why_second_copy'));
  await popup.click('button', t('removal_put_back_this', [LINE]));
  await popup.waitForText(t('removal_is_back'));
  await popup.click('radio', t('popup_scope_whole'));
  await popup.click('button', t('popup_copy_whole'));
  await popup.waitForText(t('popup_copied'));
  const { plain } = await driver.readClipboard();
  expect([timesIn(plain, LINE), timesIn(plain, OTHER)]).toEqual([2, 1]);
  await popup.click('button', t('popup_save'));
  await popup.waitForText(t('popup_saved_now'));
  await popup.click('button', t('popup_reader'));

  const reader = await driver.tabAt('/reader.html');
  await reader.waitForText(SEED.lead);
  expect([await countIn(reader, LINE), await countIn(reader, OTHER)]).toEqual([2, 1]);
  await reader.click('button', LIST);
  await reader.click('button', t('removal_put_back_this', [OTHER]));
  await reader.waitForText(t('removal_is_back'));
  await reader.waitFor(
    'the block in view',
    (line) => {
      const marked = document.querySelector('.put-back');
      const box = marked?.getBoundingClientRect();
      return marked?.textContent === line && box && box.top >= 0 && box.bottom <= innerHeight;
    },
    OTHER,
  );

  await reader.goto(await reader.evaluate(() => location.href));
  await reader.waitForText(SEED.lead);
  expect([await countIn(reader, LINE), await countIn(reader, OTHER)]).toEqual([2, 2]);
});

test('what was put back can be left out again, which is remembered too', async ({ driver }) => {
  await save(driver, SEED.url);
  const library = await driver.openExtension('library.html');
  // Narrow enough for the reader to be a page of its own.
  await library.setSize(1000, 800);
  await library.click('link', SEED.title);
  await library.waitForText(SEED.lead);
  await library.click('button', LIST);
  await library.click('button', t('removal_put_back_this', [LINE]));
  await library.waitForText(t('removal_is_back'));
  // From where it was said, far above the list.
  await library.click('button', t('removal_take_out'));
  await library.waitForText(t('removal_is_out'));
  await library.goto(await library.evaluate(() => location.href));
  await library.waitForText(SEED.lead);
  expect(await countIn(library, LINE)).toBe(1);
});

test('an unsaved reader remembers for as long as the browser runs', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.waitForText(SEED.subtitle);
  await popup.click('button', t('popup_reader'));
  const reader = await driver.tabAt('/reader.html');
  await reader.click('button', LIST);
  await reader.click('button', t('removal_put_back_this', [LINE]));
  await reader.waitForText(t('removal_is_back'));
  await reader.goto(await reader.evaluate(() => location.href));
  await reader.waitForText(t('reader_unsaved'));
  expect(await countIn(reader, LINE)).toBe(2);
  const library = await driver.openExtension('library.html');
  await library.waitForText(t('library_empty'));
});
