import { expect, pageAt, SEED, save, t, test, VIEWER } from './fixtures.ts';

test('lists and tags are chosen when an article is saved', async ({ driver }) => {
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.click('button', t('popup_save'));
  await popup.waitForText(t('popup_saved_now'));
  await popup.click('button', t('popup_lists_tags'));
  await popup.waitFor('the field for a new list', () => {
    const field = document.querySelector<HTMLInputElement>('.keep .new-entry input');
    field?.focus();
    return field !== null;
  });
  await popup.press('A');
  await popup.press('Enter');
  await popup.waitFor(
    'the new list',
    () => document.querySelector('.filed-where')?.textContent === 'A',
  );
  await popup.click('checkbox', 'A');
  await popup.waitFor('no list', () => document.querySelector('.filed-where') === null);
  await popup.click('button', t('library_undo'));
  await popup.waitFor('the list again', () => document.querySelector('.filed-where') !== null);
  await popup.close();
  // Asked again, it says when and where.
  const again = await driver.openPopup(await driver.open(SEED.url));
  await again.waitFor('the list', () => document.querySelector('.filed-where') !== null);
  expect(await again.evaluate(() => document.querySelector('.filed-where')?.textContent)).toBe('A');
  await again.close();
});

test('the popup finds what was saved while it is typed', async ({ driver }) => {
  await save(driver, SEED.url);
  await save(driver, VIEWER.url);
  const popup = await driver.openPopup(await driver.open(pageAt('not-list')));
  await popup.waitForText(t('popup_latest'));
  await popup.evaluate(() =>
    document.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
  );
  // Only the seed's text has it; the letters S, R and L must not act as keys here.
  for (const letter of ['O', 'E', 'C', 'D']) await popup.press(letter);
  await popup.waitForText(t('popup_found_count', ['1']));
  const text = await popup.text();
  expect(text).toContain(SEED.title);
  expect(text).not.toContain(VIEWER.title);
  await popup.close();
});

test('what changed since an article was saved is told, figures and all', async ({
  driver,
  site,
}) => {
  await save(driver, SEED.url);
  const same = await driver.openPopup(await driver.open(SEED.url));
  await same.waitForText(t('popup_lists_tags'));
  await same.waitForText(SEED.subtitle);
  expect(await same.text()).not.toContain('바뀌었어요');
  await same.close();

  const page = await driver.open(SEED.url);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  site.show(SEED.url, html.replaceAll('13개국', '15개국'));
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.click('button', t('popup_changed_figures', ['1', '1']));
  await popup.waitForText(t('change_figures'));
  await popup.click('button', t('popup_save_both'));
  await popup.waitForText(t('popup_saved_now'));
  await popup.waitFor('peace', () => document.querySelector('.popup-changed') === null);
  await popup.close();
});
