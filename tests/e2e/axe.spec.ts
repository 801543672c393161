import axeCore from 'axe-core';
import type { Surface } from '../support/driver/surface.ts';
import { expect, pageAt, SEED, save, t, test, toTrash, VIEWER } from './fixtures.ts';

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
    passes: unknown[];
  }>;
}

/** What the button of the list says, however much was left out, and a line whose second copy was. */
const LIST = '뺐어요';
const LINE = '<공직의 미래와 소통의 장>';

/** Everything axe objects to, a line each; throws where it looked at nothing. */
async function complaints(surface: Surface): Promise<string[]> {
  await surface.settle();
  // The popup's foot floats over what is to be scrolled, which is nothing at the end.
  await surface.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  // The reader's bar gets out of the way.
  await surface.settle();
  const { found, looked } = await surface.evaluateWith(axeCore.source, async () => {
    const { axe } = window as unknown as { axe: Axe };
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations, passes } = await axe.run({ runOnly: { type: 'tag', values } });
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
    );
    return { found, looked: passes.length };
  });
  expect(looked).toBeGreaterThan(10);
  return found;
}

for (const dark of [false, true]) {
  const colours = dark ? 'dark' : 'light';

  test(`axe finds nothing on the popup, ${colours}`, async ({ driver }) => {
    const popup = await driver.openPopup(await driver.open(SEED.url));
    await popup.setDark(dark);
    await popup.waitForText(SEED.subtitle);
    expect(await complaints(popup)).toEqual([]);
    await popup.click('button', t('credit_short_kogl_1'));
    await popup.click('button', t('popup_keys'));
    expect(await complaints(popup)).toEqual([]);
    await popup.click('button', t('popup_keys'));
    await popup.click('button', LIST);
    await popup.click('button', t('removal_put_back_this', [LINE]));
    await popup.waitForText(t('removal_is_back'));
    expect(await complaints(popup)).toEqual([]);
  });

  test(`axe finds nothing on all parts of a summary, ${colours}`, async ({ driver }) => {
    for (const [slug, terms] of [
      ['press-facts', t('summary_terms', ['2'])],
      ['actually-non-commercial', null],
    ] as const) {
      const popup = await driver.openPopup(await driver.open(pageAt(slug)));
      await popup.setDark(dark);
      await popup.waitForText(t('summary_glance'));
      if (terms) await popup.click('button', terms);
      expect(await complaints(popup)).toEqual([]);
      await popup.click('button', t('popup_reader'));
      const reader = await driver.tabAt('/reader.html');
      await reader.setDark(dark);
      await reader.click('button', t('reader_summary'));
      await reader.waitForText(t('summary_glance'));
      if (terms) await reader.click('button', terms);
      expect(await complaints(reader)).toEqual([]);
      await reader.close();
    }
  });

  test(`axe finds nothing on the popup elsewhere, ${colours}`, async ({ driver }) => {
    await save(driver, SEED.url);
    const popup = await driver.openPopup(await driver.open(pageAt('not-list')));
    await popup.setDark(dark);
    await popup.waitForText(SEED.title);
    expect(await complaints(popup)).toEqual([]);
  });

  test(`axe finds nothing on library, reader and settings, ${colours}`, async ({ driver }) => {
    await save(driver, SEED.url);
    await save(driver, VIEWER.url);
    const tab = await driver.openExtension('library.html');
    await tab.setDark(dark);
    await tab.waitForText(SEED.title);
    expect(await complaints(tab)).toEqual([]);
    await tab.setSize(1000, 800);
    await tab.click('link', SEED.title);
    await tab.waitForText(SEED.lead);
    expect(await complaints(tab)).toEqual([]);
    await tab.click('button', LIST);
    await tab.waitForText(t('removal_why_second_copy'));
    expect(await complaints(tab)).toEqual([]);
    await tab.goto(`${driver.origin}/options.html`);
    await tab.waitForText(t('options_data_count', ['2']));
    expect(await complaints(tab)).toEqual([]);
  });

  test(`axe finds nothing on the trash, ${colours}`, async ({ driver }) => {
    await save(driver, SEED.url);
    const tab = await driver.openExtension('library.html');
    await tab.setDark(dark);
    await tab.waitForText(SEED.title);
    await toTrash(tab, SEED.title);
    await tab.click('link', t('library_trash'));
    await tab.click('button', t('library_empty_trash'));
    expect(await complaints(tab)).toEqual([]);
    await tab.click('button', t('library_empty_confirm', ['1']));
    await tab.waitForText(t('library_trash_none'));
    expect(await complaints(tab)).toEqual([]);
  });

  test(`axe finds nothing on what the library opens, ${colours}`, async ({ driver }) => {
    await save(driver, SEED.url);
    const tab = await driver.openExtension('library.html');
    await tab.setDark(dark);
    await tab.waitForText(SEED.title);
    await tab.click('button', t('library_filter'));
    await tab.click('checkbox', t('library_choose_item', [SEED.title]));
    await tab.waitForText(t('library_chosen', ['1']));
    expect(await complaints(tab)).toEqual([]);
    await tab.click('button', t('library_to_tags'));
    await tab.waitForText(t('library_tag_names'));
    expect(await complaints(tab)).toEqual([]);
    await tab.press('Escape');
    await tab.click('button', t('library_item_menu', [SEED.title]));
    expect(await complaints(tab)).toEqual([]);
    await tab.press('Escape');
    await tab.click('link', t('library_look'));
    await tab.waitForText(t('look_agencies'));
    expect(await complaints(tab)).toEqual([]);
    await tab.setSize(320, 700);
    await tab.click('button', t('library_open_places'));
    expect(await complaints(tab)).toEqual([]);
  });

  test(`axe finds nothing on an empty library, ${colours}`, async ({ driver }) => {
    const tab = await driver.openExtension('library.html');
    await tab.setDark(dark);
    await tab.waitForText(t('library_empty'));
    expect(await complaints(tab)).toEqual([]);
  });
}
