import { SEED, save, t, test, toTrash, VIEWER } from './fixtures.ts';

test('the trash gives back one article and lets the other go for good', async ({ driver }) => {
  await save(driver, SEED.url);
  await save(driver, VIEWER.url);
  const library = await driver.openExtension('library.html');
  await library.waitForText(t('library_count', ['2']));
  await toTrash(library, SEED.title);
  await library.waitForText(t('library_count', ['1']));
  await library.settle();
  await toTrash(library, VIEWER.title);
  await library.waitForText(t('library_empty'));

  await library.click('link', t('library_trash'));
  await library.waitForText(t('library_trash_hint'));
  await library.waitForText(SEED.title);
  await library.click('button', t('library_restore_item', [SEED.title]));
  await library.waitForText(t('library_restored', [SEED.title]));
  await library.click('button', t('library_empty_trash'));
  await library.waitForText(t('library_empty_question', ['1']));
  await library.click('button', t('library_empty_confirm', ['1']));
  await library.waitForText(t('library_emptied'));

  const again = await driver.openExtension('library.html');
  await again.waitForText(t('library_count', ['1']));
  await again.waitForText(SEED.title);
  await again.click('link', t('library_trash'));
  await again.waitForText(t('library_trash_none'));
});
