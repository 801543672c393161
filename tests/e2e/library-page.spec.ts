import { join } from 'node:path';
import { bundleScript } from '../support/bundle-script.ts';
import type { Driver } from '../support/driver/driver.ts';
import type { Surface, Tab } from '../support/driver/surface.ts';
import { expect, t, test } from './fixtures.ts';

type Filler = { filler: typeof import('../support/library/fill.ts') };
const FILL = join(import.meta.dirname, '../support/library/fill.ts');
const LISTS = ['청년 정책', '기사에 쓸 자료'];

/** Fills the library with invented articles and opens its page. */
async function openFilled(driver: Driver, count: number, hash = ''): Promise<Tab> {
  const code = await bundleScript(FILL, 'filler');
  const tab = await driver.openExtension('options.html');
  await tab.evaluateWith(
    `${code}; window.filler = filler;`,
    async (many, lists) => {
      await (window as unknown as Filler).filler.fillLibrary(many, 7, lists);
      return true;
    },
    count,
    LISTS,
  );
  await tab.goto(`${driver.origin}/library.html${hash}`);
  await ready(tab);
  return tab;
}

/** Waits until every card has been read. */
const ready = (tab: Tab) =>
  tab.waitFor(
    'all cards',
    () => performance.getEntriesByName('briefclip:library-complete').length > 0,
  );

const titles = (tab: Surface) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.row-title')].map((title) => title.textContent ?? ''),
  );
const focused = (tab: Surface) => tab.evaluate(() => document.activeElement?.textContent ?? '');
const count = (tab: Surface) =>
  tab.evaluate(() => document.querySelector('.page-beside')?.textContent);
/** Puts words into the search box as typing does. */
const search = (tab: Surface, words: string) =>
  tab.evaluate((typed) => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!box) return false;
    box.value = typed;
    return box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, words);

test('ten thousand articles: few are drawn, the last is reached, search finds', async ({
  driver,
}) => {
  test.setTimeout(150_000);
  const tab = await openFilled(driver, 10_000);
  await expect.poll(() => count(tab)).toBe(t('library_count', ['10,000']));
  expect((await titles(tab)).length).toBeLessThan(60);
  const set = await tab.evaluate(() => {
    const item = document.querySelector('.virtual-item');
    return [item?.getAttribute('aria-setsize'), item?.getAttribute('aria-posinset')];
  });
  expect(set).toEqual(['10000', '1']);
  await tab.press('ArrowDown');
  await tab.press('End');
  await expect
    .poll(() =>
      tab.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset')),
    )
    .toBe('10000');
  await search(tab, 'ㅊㄴ ㅇㅅ');
  await tab.waitFor('marked words', () => document.querySelector('.row mark'));
});

test('the keys alone: move, choose, star, mark as read, throw away, undo', async ({ driver }) => {
  const tab = await openFilled(driver, 5);
  const [first, second, third] = await titles(tab);
  if (!first || !second || !third) throw new Error('three articles');
  await expect.poll(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).toBe(first);
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).toBe(second);
  await tab.press('s');
  await tab.waitForText(t('library_starred_one', [second]));
  await tab.press('Delete');
  await tab.waitForText(t('library_deleted', [second]));
  await expect.poll(() => focused(tab)).toBe(third);
  await expect.poll(() => count(tab)).toBe(t('library_count', ['4']));
  await tab.press('x');
  await tab.waitForText(t('library_chosen', ['1']));
  await tab.press('Escape');
  await tab.press('?');
  await tab.waitForText(t('library_key_extend'));
  await tab.press('Escape');
  await expect.poll(() => focused(tab)).toBe(third);
  await tab.click('button', t('library_undo'));
  await expect.poll(() => titles(tab).then((all) => all[1])).toBe(second);
});

test('many at once into a list and to the trash, with undo', async ({ driver }) => {
  const tab = await openFilled(driver, 6);
  const [first, second] = await titles(tab);
  if (!first || !second) throw new Error('two articles');
  await tab.click('checkbox', t('library_choose_item', [first]));
  await tab.click('checkbox', t('library_choose_item', [second]));
  const ticked = () => tab.evaluate(() => document.querySelectorAll('.row input:checked').length);
  await expect.poll(ticked).toBe(2);
  await tab.click('button', t('library_to_lists'));
  await tab.click('checkbox', '기사에 쓸 자료');
  await tab.waitForText(t('library_put_in', ['2', '기사에 쓸 자료']));
  await tab.press('Escape');
  await tab.click('button', t('library_to_trash'));
  await tab.waitForText(t('library_deleted_many', ['2']));
  await expect.poll(() => count(tab)).toBe(t('library_count', ['4']));
  await tab.click('button', t('library_undo'));
  await expect.poll(() => count(tab)).toBe(t('library_count', ['6']));
  await tab.click('link', '기사에 쓸 자료');
  await expect.poll(() => titles(tab)).toContain(first);
});

test('the sources of what is chosen, in the form that is wanted', async ({ driver }) => {
  const tab = await openFilled(driver, 6);
  const [first, second, third] = await titles(tab);
  if (!first || !second || !third) throw new Error('three articles');
  await tab.click('checkbox', t('library_choose_item', [first]));
  await tab.click('checkbox', t('library_choose_item', [second]));
  await tab.click('button', t('library_more'));
  await tab.click('option', t('credit_list'));
  await tab.waitFor('the preview', () =>
    document.querySelector('.copy-preview-text')?.textContent?.startsWith('출처 목록'),
  );
  await tab.evaluate((format) => {
    const select = document.querySelector<HTMLSelectElement>('dialog select');
    if (select) select.value = format;
    return select?.dispatchEvent(new Event('change', { bubbles: true }));
  }, 'csl-json');
  await tab.waitFor('the other form', () =>
    document.querySelector('.copy-preview-text')?.textContent?.trim().startsWith('['),
  );
  await tab.click('button', t('library_copy_sources'));
  await tab.waitForText(t('library_sources_copied', ['2']));
  const { plain } = await driver.readClipboard();
  const named = (JSON.parse(plain) as { title: string }[]).map(({ title }) => title);
  expect(named.sort()).toEqual([first, second].sort());
});

test('two windows stay in step', async ({ driver }) => {
  const one = await openFilled(driver, 4);
  const [first] = await titles(one);
  if (!first) throw new Error('an article');
  const other = await driver.openExtension('library.html');
  await ready(other);
  await other.click('button', t('library_star_item', [first]));
  await one.bringToFront();
  await one.waitFor('the star', () => document.querySelector('.row-star[aria-pressed="true"]'));
  await one.click('button', t('library_new_list'));
  await one.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('dialog input[type="text"]');
    if (!field) return false;
    field.value = '다른 창에서도';
    return field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await one.click('button', t('library_make_list'));
  await one.waitForText(t('library_list_made', ['다른 창에서도']));
  await other.waitForText('다른 창에서도');
});

test('the order by hand is kept', async ({ driver }) => {
  const tab = await openFilled(driver, 30, '#list/list-0');
  const before = await titles(tab);
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).toBe(before[0]);
  await tab.click('button', t('library_item_menu', [before[0] ?? '']));
  await tab.click('option', t('library_move_down'));
  const swapped = [before[1], before[0], ...before.slice(2)];
  await expect.poll(() => titles(tab)).toEqual(swapped);
  await tab.goto(`${driver.origin}/library.html#list/list-0`);
  await ready(tab);
  await expect.poll(() => titles(tab)).toEqual(swapped);
});

test('a row dragged by its grip stays where it was let go, and Escape lets it stay where it was', async ({
  driver,
}) => {
  const tab = await openFilled(driver, 30, '#list/list-0');
  const before = await titles(tab);
  const grips = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('.row-grip')].map((grip) => {
        const { x, y, width, height } = grip.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
  const [first, , third] = await grips();
  if (!first || !third) throw new Error('three grips');
  const below = { x: third.x, y: third.y + 90 };
  await tab.drag(first, below, async () => {
    await tab.waitFor('the line of the drop', () => document.querySelector('[data-drop]'));
    await tab.press('Escape');
  });
  expect(await titles(tab)).toEqual(before);
  await tab.drag(first, below, async () => {
    await tab.waitFor('the line of the drop', () => document.querySelector('[data-drop]'));
  });
  const moved = [before[1], before[2], before[0], ...before.slice(3)];
  await expect.poll(() => titles(tab)).toEqual(moved);
  await tab.goto(`${driver.origin}/library.html#list/list-0`);
  await ready(tab);
  await expect.poll(() => titles(tab)).toEqual(moved);
});

test('back from the reader, the list is where it was', async ({ driver }) => {
  const tab = await openFilled(driver, 300, '#unread');
  await tab.setSize(400, 800);
  await tab.evaluate(() => {
    const main = document.querySelector('.library-main');
    if (main) main.scrollTop = 9000;
  });
  const inView = () =>
    tab.evaluate(() => {
      const link = document.elementFromPoint(200, 400)?.closest('.virtual-item');
      const box = link?.getBoundingClientRect();
      return { title: link?.querySelector('.row-title')?.textContent ?? '', top: box?.top ?? 0 };
    });
  await expect.poll(async () => (await inView()).title).not.toBe('');
  await tab.settle();
  const before = await inView();
  const isBack = () =>
    expect
      .poll(async () => {
        const { title, top } = await inView();
        return title === before.title && Math.abs(top - before.top) <= 2;
      })
      .toBe(true);
  await tab.click('link', before.title);
  await tab.waitFor('the reader', () => location.pathname === '/reader.html');
  await tab.waitFor('its text', () => document.querySelector('article h1'));
  await tab.evaluate(() => history.back());
  await tab.waitFor('the library', () => location.pathname === '/library.html');
  await isBack();
  // By the reader's own way back, too, which names no place.
  await tab.click('link', before.title);
  await tab.waitFor('the reader', () => location.pathname === '/reader.html');
  await tab.click('link', t('library_title'));
  await tab.waitFor('the library', () => location.pathname === '/library.html');
  await isBack();
  expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
    t('library_unread'),
  );
});

test('on a narrow page the places are in a drawer', async ({ driver }) => {
  const tab = await openFilled(driver, 4);
  await tab.setSize(320, 700);
  await tab.click('button', t('library_open_places'));
  await tab.click('link', '청년 정책');
  await expect
    .poll(() => tab.evaluate(() => document.querySelector('h1')?.textContent))
    .toBe('청년 정책');
  await tab.waitFor('the drawer to close', () => document.querySelector('dialog') === null);
});

test('beside a wide list the reader opens, and Escape leads back', async ({ driver }) => {
  const tab = await openFilled(driver, 4);
  await tab.setSize(1280, 800);
  const [first] = await titles(tab);
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).toBe(first);
  await tab.press('Enter');
  await tab.waitFor('the article', () =>
    document.querySelector('iframe')?.contentDocument?.querySelector('article h1'),
  );
  await expect.poll(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await tab.press('Escape');
  await expect.poll(() => focused(tab)).toBe(first);
});

test('the look back counts what is saved', async ({ driver }) => {
  const tab = await openFilled(driver, 12, '#look');
  await tab.waitForText(t('look_agencies'));
  expect(await tab.text()).toContain(t('look_hint'));
});

test('what is pressed away hands the focus on', async ({ driver }) => {
  const tab = await openFilled(driver, 12);
  await tab.setSize(1280, 800);
  const press = async (part: string) => {
    await tab.waitFor(
      part,
      (name) => {
        const named = [...document.querySelectorAll<HTMLElement>('button, .row-choose input')].find(
          (button) =>
            (button.getAttribute('aria-label') ?? button.textContent ?? '').includes(name),
        );
        named?.focus();
        return named !== undefined && document.activeElement === named;
      },
      part,
    );
    await tab.press(part.startsWith(t('library_choose')) ? ' ' : 'Enter');
  };
  const holder = () =>
    tab.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.tagName ?? '';
    });
  const [first] = await titles(tab);
  await press(t('library_choose_item', [first ?? '']));
  await press(t('library_choose_all', ['12']));
  await expect.poll(holder).toBe(t('library_to_lists'));
  await press(t('library_choose_none'));
  await expect.poll(holder).toBe(t('library_choose_item', [first ?? '']));
  await search(tab, '없는낱말뷁');
  await press(t('library_show_all'));
  await expect.poll(holder).not.toBe('BODY');
});

/** Of each drawn row with lists or tags, by its title: how many are seen, and how many the number says besides. */
const filed = (tab: Surface) =>
  tab.evaluate(() => {
    const rows = [...document.querySelectorAll('.row')].filter((row) =>
      row.querySelector('.row-filed'),
    );
    return rows.map((row) => {
      const line = row.querySelector('.row-marks')?.getBoundingClientRect();
      const seen = [...row.querySelectorAll('.row-filed > *')].filter((one) => {
        const { width, top, right } = one.getBoundingClientRect();
        return line && width > 0 && top < line.bottom - 8 && right <= line.right + 1;
      });
      const more = seen.filter((one) => one.matches('.row-more'));
      const said = more.map((one) => Number(one.querySelector('[aria-hidden]')?.textContent));
      return { title: row.querySelector('.row-title')?.textContent, seen: seen.length, said };
    });
  });

test('lists and tags without room on a row are counted, however narrow it is', async ({
  driver,
}) => {
  const tab = await openFilled(driver, 60);
  const totals = new Map<string | null | undefined, number>();
  for (const [width, shown] of [
    [1000, 4],
    [600, 2],
    [320, 1],
  ] as const) {
    await tab.setSize(width, 800);
    await tab.settle();
    const rows = await filed(tab);
    expect(rows.length).toBeGreaterThan(1);
    for (const { title, seen, said } of rows) {
      expect(said.length).toBeLessThanOrEqual(1);
      const total = seen - said.length + (said[0] ?? 0);
      expect(seen - said.length).toBe(Math.min(total, shown));
      expect(totals.get(title) ?? total).toBe(total);
      totals.set(title, total);
    }
  }
});
