import { expect, SEED, t, test } from './fixtures.ts';

test('a form of one’s own is written in the settings and used by the menu', async ({ driver }) => {
  const options = await driver.openExtension('options.html');
  await options.waitForText(t('options_sample_agency'));
  await options.click('radio', t('format_template'));
  const write = (form: string) =>
    options.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (!field) throw new Error('There is no field');
      field.value = text;
      field.setSelectionRange(text.length, text.length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, form);
  await write('{본문} ({기괸})');
  await options.waitForText(t('template_problem_unknown', ['1', '기괸']));
  await write('{본문} — ');
  await options.click('button', '{기관}');
  await options.waitForText(`${t('options_sample_text')} — ${t('options_sample_agency')}`);

  const tab = await driver.open(SEED.url);
  await driver.chooseMenu(tab, await tab.select(SEED.lead));
  await expect
    .poll(async () => (await driver.readClipboard()).plain)
    .toBe(`${SEED.lead} — ${SEED.agency}`);

  await options.bringToFront();
  await options.click('button', t('template_reset'));
  await options.waitFor('the stored settings', async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return (settings as { copyTemplate: string }).copyTemplate === '';
  });
});

test('the formats are shown on a sample as they are chosen', async ({ driver }) => {
  const options = await driver.openExtension('options.html');
  await options.click('radio', t('format_bibtex'));
  await options.waitForText('@misc{korea-kr-000000000,');
  await options.click('radio', t('format_markdown'));
  await options.waitForText(`> “${t('options_sample_text')}”`);
});
