import type { Surface } from '../support/driver/surface.ts';
import { expect, pageAt, SEED, t, test, VIEWER } from './fixtures.ts';

const PASSAGE = '이번 공모전에는 총 42개의 사진 작품과 54개의 인공지능 활용작이 출품됐다.';
const FRAGMENT = /#:~:text=\S+/;

async function chooseFormat(popup: Surface, format: string): Promise<void> {
  await popup.waitFor(
    'the list of formats',
    (value) => {
      const select = document.querySelector<HTMLSelectElement>('.copy-bar select');
      if (!select) return false;
      select.value = value;
      return select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    format,
  );
}

async function copyWith(popup: Surface, words: string): Promise<void> {
  await popup.click('button', words);
  await popup.waitForText(t('popup_copied'));
}

/** Presses a button that opens or closes something, once: a second press would undo it. */
async function toggle(popup: Surface, name: string): Promise<void> {
  await popup.waitFor(
    name,
    (label) => {
      const button = document.querySelector<HTMLElement>(`.copy-bar [aria-label="${label}"]`);
      button?.click();
      return button !== null;
    },
    name,
  );
}

/** The shown copy in one of its flavours. */
async function preview(popup: Surface, flavour: 'rich' | 'plain'): Promise<string> {
  await popup.click('radio', t(`copy_flavour_${flavour}`));
  return popup.waitFor(
    'the preview',
    (wanted) => {
      const shown = document.querySelector(`.copy-preview-text[data-flavour=${wanted}]`);
      return shown?.textContent;
    },
    flavour,
  );
}

test('what is selected on the page is offered first', async ({ driver }) => {
  const tab = await driver.open(SEED.url);
  await tab.select(PASSAGE);
  const popup = await driver.openPopup(tab);
  await copyWith(popup, t('popup_copy_selection'));
  const { html, plain } = await driver.readClipboard();
  expect(plain).toContain(`“${PASSAGE}”`);
  expect(plain).not.toContain(t('credit_edited'));
  expect(html).toMatch(FRAGMENT);
  // The sentences are one choice away.
  await popup.click('radio', t('popup_scope_sentences', ['1']));
  await copyWith(popup, t('popup_copy_chosen', ['1']));
  expect((await driver.readClipboard()).plain).toContain(SEED.lead);
});

test('a selection inside the viewer’s frames is offered, too', async ({ driver }) => {
  const words = '물길 정류장은 의자 아래에 빗물';
  const tab = await driver.open(VIEWER.url);
  await tab.select(words, '.files/1.html');
  const popup = await driver.openPopup(tab);
  await copyWith(popup, t('popup_copy_selection'));
  const { html, plain } = await driver.readClipboard();
  expect(plain).toContain(`“${words}”`);
  expect(html).toContain(`href="${VIEWER.url}"`);
});

test('chosen sentences are joined with what was left out, and a link to the first', async ({
  driver,
}) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.waitForText(SEED.inPopup);
  const boxes = await popup.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLInputElement>('.sentences input')];
    for (const box of all) if (!box.checked) box.click();
    return all.length;
  });
  expect(boxes).toBeGreaterThan(1);
  await copyWith(popup, t('popup_copy_chosen', [String(boxes)]));
  const { html, plain } = await driver.readClipboard();
  expect(plain).toContain(`“${SEED.lead}”\n\n${t('credit_omission')}\n\n“`);
  expect(html).toMatch(FRAGMENT);
  // The credit itself names the article.
  expect(plain).toContain(SEED.url);
});

test('the text can be changed before it is copied, which the copy says', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(pageAt('mobile-health-column')));
  await toggle(popup, t('copy_edit'));
  const text = await popup.waitFor(
    'the text',
    () => document.querySelector<HTMLTextAreaElement>('.copy-editor textarea')?.value,
  );
  await popup.evaluate((words) => {
    const field = document.querySelector<HTMLTextAreaElement>('.copy-editor textarea');
    if (!field) throw new Error('There is no field');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, `고쳐 쓴 글입니다.`);
  await popup.waitForText(t('terms_warn_no_changes', [t('credit_short_kogl_4')]));
  await popup.press('Enter');
  await popup.waitForText(t('popup_copied'));
  const { plain } = await driver.readClipboard();
  expect(plain).toContain('“고쳐 쓴 글입니다.”');
  expect(plain).toContain(t('credit_edited'));
  await popup.click('button', t('copy_edit_reset'));
  // The button is disabled by it, and swallows keys until the focus leaves it.
  await popup.settle();
  await popup.waitFor('the focus to leave', () => !document.activeElement?.matches(':disabled'));
  await popup.press('Enter');
  await expect
    .poll(async () => (await driver.readClipboard()).plain)
    .not.toContain(t('credit_edited'));
  expect((await driver.readClipboard()).plain).toContain(text.split('\n')[0]);
});

test('the preview is what is copied', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await toggle(popup, t('copy_preview'));
  for (const format of ['quote', 'markdown', 'messenger']) {
    await chooseFormat(popup, format);
    const shown = { plain: await preview(popup, 'plain'), rich: await preview(popup, 'rich') };
    await popup.press('Enter');
    await expect
      .poll(async () => (await driver.readClipboard()).plain.trim().replace(/\r/g, ''))
      .toBe(shown.plain.trim());
    const { html } = await driver.readClipboard();
    const text = await popup.evaluate(
      (markup) => new DOMParser().parseFromString(markup, 'text/html').body.textContent ?? '',
      html,
    );
    expect(text.replace(/\s/g, '')).toBe(shown.rich.replace(/\s/g, ''));
  }
  await popup.close();
  // It stays open, and the last form chosen.
  const again = await driver.openPopup(await driver.open(SEED.url));
  await again.waitForText(SEED.inPopup);
  expect(await preview(again, 'plain')).toContain(SEED.url);
});

test('where the clipboard refuses, the text is offered selected', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.waitForText(SEED.inPopup);
  await popup.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject('refused') });
    document.execCommand = () => false;
    return true;
  });
  await popup.press('Enter');
  await popup.waitForText(t('copy_by_hand'));
  const selected = await popup.waitFor('the field', () => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return null;
    return field.readOnly && field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toContain(`“${SEED.lead}”`);
  expect(selected).toContain(SEED.url);
  await popup.click('button', t('copy_by_hand_close'));
  await popup.waitFor('the options', () => document.querySelector('.copy-bar select') !== null);
});
