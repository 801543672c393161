import { expect, SEED, save, t, test } from './fixtures.ts';

const QUOTE = SEED.lead.slice(0, 20);
const highlighted = () =>
  [...document.querySelectorAll('.article-text mark[class*="highlight-"]')].map(
    (mark) => mark.textContent,
  );

/** The saved article in the reader. */
async function open(driver: Parameters<typeof save>[0]) {
  await save(driver, SEED.url);
  const id = `korea.kr:${new URL(SEED.url).searchParams.get('newsId')}`;
  const reader = await driver.openExtension(`reader.html?id=${encodeURIComponent(id)}`);
  await reader.waitForText(SEED.lead);
  return reader;
}

test('a highlight, a note and a star outlast the browser', async ({ driver }) => {
  const reader = await open(driver);
  await reader.select(QUOTE);
  await reader.click('button', t('highlight_in', [t('colour_green')]));
  await reader.waitForText(t('reader_highlighted'));
  expect(await reader.evaluate(highlighted)).toEqual([QUOTE]);
  await reader.press('Escape');
  await reader.press('s');
  await reader.waitForText(t('reader_starred'));
  await reader.press('n');
  await reader.press('A');
  await reader.press('1');
  const address = await reader.evaluate(() => location.href);
  // Leaving the page at once keeps what was typed a moment ago.
  await reader.goto(address);
  await reader.waitForText(SEED.lead);
  await driver.restart();
  const again = await driver.openExtension(`reader.html${new URL(address).search}`);
  await again.waitFor(
    'what was kept',
    () => document.querySelector<HTMLTextAreaElement>('.reader-own textarea')?.value === 'A1',
  );
  expect(await again.evaluate(highlighted)).toEqual([QUOTE]);
  expect(await again.evaluate(() => document.querySelector('[aria-pressed="true"]') !== null)).toBe(
    true,
  );
});

test('a highlight stays with its sentence when the text is captured anew', async ({
  driver,
  site,
}) => {
  const reader = await open(driver);
  const address = await reader.evaluate(() => location.href);
  await reader.select(QUOTE);
  await reader.click('button', t('highlight_in', [t('colour_yellow')]));
  await reader.waitForText(t('reader_highlighted'));

  const page = await driver.open(SEED.url);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const changed = html.replaceAll('10주년을 맞아', '11주년을 맞아');
  expect(changed).not.toBe(html);
  site.show(SEED.url, changed);
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.click('button', t('popup_save_again'));
  await popup.waitForText(t('popup_saved_now'));
  await popup.close();

  await reader.bringToFront();
  await reader.goto(address);
  await reader.waitForText('11주년을 맞아');
  expect(await reader.evaluate(highlighted)).toEqual([QUOTE]);
  await reader.click('button', t('reader_versions', ['1']));
  await reader.waitForText(t('change_figures'));
  await reader.click('link', t('reader_version_open'));
  await reader.waitForText(t('reader_version_now'));
  expect(await reader.text()).toContain('10주년을 맞아');
});

test('two windows show the same marks', async ({ driver }) => {
  const reader = await open(driver);
  const path = await reader.evaluate(() => location.pathname + location.search);
  const other = await driver.openExtension(path.slice(1));
  await other.waitForText(SEED.lead);
  await other.select(QUOTE);
  await other.click('button', t('highlight_in', [t('colour_blue')]));
  await other.waitForText(t('reader_highlighted'));
  await reader.waitFor(
    'the highlight of the other window',
    () => document.querySelector('.article-text mark.highlight-blue') !== null,
  );
  await other.click('button', t('library_undo'));
  await reader.waitFor('its undoing', () => document.querySelector('.article-text mark') === null);
});

test('reading goes on where it stopped', async ({ driver }) => {
  const reader = await open(driver);
  await reader.setSize(400, 500);
  const top = await reader.evaluate(() => {
    document.querySelectorAll('[data-block]')[6]?.scrollIntoView({ block: 'start' });
    return scrollY;
  });
  expect(top).toBeGreaterThan(300);
  await reader.goto(await reader.evaluate(() => location.href));
  await reader.waitForText(t('reader_went_on'));
  expect(await reader.evaluate(() => scrollY)).toBeGreaterThan(300);
  await reader.click('button', t('reader_from_start'));
  await reader.waitFor('the start', () => scrollY === 0);
});

test('lists and tags are chosen in the reader, and the library shows them', async ({ driver }) => {
  const reader = await open(driver);
  await reader.click('button', t('popup_lists_tags'));
  const write = async (field: string, letter: string) => {
    await reader.waitFor(
      field,
      (name) => {
        const found = [...document.querySelectorAll<HTMLInputElement>('.keep input[type=text]')];
        const wanted = found.find((one) => one.labels?.[0]?.textContent === name);
        wanted?.focus();
        return wanted !== undefined && document.activeElement === wanted;
      },
      field,
    );
    await reader.press(letter);
    await reader.press('Enter');
  };
  const filedAs = (words: string) =>
    reader.waitFor(
      words,
      (wanted) => document.querySelector<HTMLElement>('.filed-where')?.innerText === wanted,
      words,
    );
  await write(t('library_new_list_name'), 'A');
  await filedAs('A');
  await write(t('library_tag_names'), 'B');
  await filedAs('A\n#B');
  const library = await driver.openExtension('library.html');
  await library.waitForText('#B');
});

test('a list that the library makes can be chosen in the reader at once', async ({ driver }) => {
  const reader = await open(driver);
  await reader.click('button', t('popup_lists_tags'));
  await reader.waitForText(t('library_new_list_name'));
  const library = await driver.openExtension('library.html');
  await library.setSize(1280, 900);
  await library.click('button', t('library_new_list'));
  await library.waitFor('the field for its name', () =>
    document.activeElement?.matches('dialog input[type="text"]'),
  );
  await library.press('A');
  await library.click('button', t('library_make_list'));
  await library.waitForText(t('library_list_made', ['A']));
  await reader.bringToFront();
  await reader.click('checkbox', 'A');
  await reader.waitForText(t('reader_filed'));
  await reader.click('button', t('library_undo'));
  await reader.waitForText(t('reader_undone'));
  await reader.waitFor('no list', () => document.querySelector('.filed-where') === null);
});
