import { expect, SEED, save, t, test } from './fixtures.ts';

const isOpen = () => document.querySelector('.bar-tools:popover-open') !== null;

test('a narrow bar is one row, and its tools open and close by the keyboard', async ({
  driver,
}) => {
  await save(driver, SEED.url);
  const reader = await driver.openExtension('reader.html?id=korea.kr%3A156661100');
  await reader.waitForText(SEED.lead);
  await reader.setSize(320, 640);
  await reader.settle();
  const [height, button] = await reader.evaluate(() =>
    ['.reader-bar', '.bar-more'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().height ?? 0,
    ),
  );
  expect(height).toBeLessThan(2 * (button ?? 0));

  await reader.evaluate(() => document.querySelector<HTMLElement>('.bar-more')?.focus());
  await reader.press('Enter');
  await reader.waitFor('the tools', isOpen);
  await reader.press('Tab');
  await reader.waitFor(
    'the focus in them',
    () => document.activeElement?.closest('.bar-tools') !== null,
  );
  await reader.press('Escape');
  await reader.waitFor('the focus back', () => document.activeElement?.matches('.bar-more'));
  expect(await reader.evaluate(isOpen)).toBe(false);

  // Without anything chosen a highlight says what it needs; the sentence of the cursor takes one.
  await reader.press('h');
  await reader.waitForText(t('reader_choose_first'));
  await reader.press('j');
  await reader.press('h');
  await reader.waitForText(t('reader_highlighted'));
});
