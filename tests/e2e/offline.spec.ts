import { formatDay } from '../../components/dates.ts';
import { expect, SEED, save, t, test, VIEWER } from './fixtures.ts';

test('without a network, what was saved is listed, found and read', async ({ driver, site }) => {
  await save(driver, SEED.url);
  await save(driver, VIEWER.url);
  await driver.closeTabs();
  site.reset();
  site.cutOff();
  const answer = await driver.control.evaluate(
    (url) =>
      fetch(url).then(
        () => 'there',
        () => 'gone',
      ),
    SEED.url,
  );
  expect(answer).toBe('gone');
  const asked = site.requests.length;

  const library = await driver.openExtension('library.html');
  await library.setSize(800, 800);
  await library.waitForText(SEED.title);
  await library.waitForText(VIEWER.title);
  await library.evaluate((typed) => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!box) return false;
    box.value = typed;
    return box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, '물길정류장');
  await library.waitForText(t('library_found', ['1']));
  await library.click('link', VIEWER.title);
  await library.waitForText(VIEWER.lead);
  await library.click('link', t('library_title'));
  await library.waitForText(VIEWER.title);
  // Nothing was so much as asked for.
  expect(site.requests.slice(asked)).toEqual([]);
});

test('the popup says when an article was saved', async ({ driver }) => {
  await save(driver, SEED.url);
  const popup = await driver.openPopup(await driver.open(SEED.url));
  await popup.waitForText(t('popup_saved_before', [formatDay(Date.now(), 'ko')]));
});
