// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatDay } from '../../components/dates.ts';
import { App } from '../../entrypoints/library/App.tsx';
import { servicesOf } from '../../entrypoints/library/library-services.ts';
import type { LibraryServices } from '../../entrypoints/library/services.ts';
import { sampleArticle } from '../../entrypoints/playground/sample-article.ts';
import { applyImport } from '../../utils/actions/import-library.ts';
import { fail, ok } from '../../utils/article/failure.ts';
import type { ChangedIds } from '../../utils/library/changes.ts';
import { LibraryDatabase } from '../../utils/library/database.ts';
import { openLibrary } from '../../utils/library/indexed-db.ts';
import { TRASH_KEPT_MS } from '../../utils/library/library.ts';
import { LibrarySearch } from '../../utils/library/search/library-search.ts';
import type { StorageSpace } from '../../utils/platform/storage-space.ts';
import { plan } from '../support/transfer.ts';
import { draw, expectAccessible, t } from './draw.ts';

const AT = Date.UTC(2026, 10, 20, 12);
const library = openLibrary();
let space: StorageSpace | null = null;
let told: ((ids: ChangedIds) => void)[] = [];
const announce = (ids: ChangedIds) => {
  for (const tell of told) tell(ids);
};

/** The page's services on the real store and the real search, in one thread. */
const services = servicesOf({
  library,
  search: {
    warm: async () => {},
    search: async (words, signal) => {
      const edges = { now: () => 0, pause: async () => {} };
      const found = await new LibrarySearch(new LibraryDatabase(), edges).search(words, signal);
      return found ? ok(found) : fail('cancelled', 'a newer search');
    },
  },
  announce,
  watch: (callback) => {
    told.push(callback);
    return () => {
      told = told.filter((one) => one !== callback);
    };
  },
  space: async () => space,
  now: () => AT,
});

const idAt = (index: number) => `korea.kr:${100000 + index}`;

async function keep(...titles: string[]) {
  const before = await library.count();
  for (const [index, title] of titles.entries()) {
    const identity = {
      source: 'korea.kr',
      kind: 'pressRelease',
      id: String(100000 + before + index),
    } as const;
    await library.save(sampleArticle({ identity, title }), { at: before + index });
  }
}

async function open(...titles: string[]) {
  await keep(...titles);
  const drawn = draw(<App services={services} />);
  if (titles.length > 0) await screen.findByText(t('library_count', [String(titles.length)]));
  else await screen.findByText(t('library_empty'));
  // Everything has been read.
  await screen.findByRole('link', { name: new RegExp(t('library_look')) });
  return drawn;
}

const shown = () =>
  screen
    .queryAllByRole('listitem')
    .flatMap((item) => item.querySelector('.row-title')?.textContent ?? []);
const row = (title: string) => {
  const found = screen.getByRole('link', { name: title }).closest('article');
  if (!found) throw new Error(`no row ${title}`);
  return within(found);
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const key = (pressed: string, held: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, {
    key: pressed,
    code: /^[a-z]$/i.test(pressed) ? `Key${pressed.toUpperCase()}` : pressed,
    ...held,
  });
const focusOn = (title: string) => act(() => screen.getByRole('link', { name: title }).focus());
const focused = () => document.activeElement?.textContent;
const menu = async (title: string, item: string) => {
  fireEvent.click(row(title).getByRole('button', { name: t('library_item_menu', [title]) }));
  fireEvent.click(await screen.findByRole('menuitem', { name: new RegExp(`^${item}`) }));
};
const makeList = async (id: string, name: string, order: string) =>
  library.putList({ id, name, colour: 'blue', order, madeAt: 1 });
const marksOf = async (index: number) => (await library.find(idAt(index)))?.marks;

beforeEach(async () => {
  told = [];
  space = null;
  location.hash = '';
  sessionStorage.clear();
  await library.clear();
});
afterEach(cleanup);

it('lists what is saved, newest first, each leading to the reader', async () => {
  await open('하나', '둘');
  expect(shown()).toEqual(['둘', '하나']);
  const link = screen.getByRole('link', { name: '하나' });
  expect(link.getAttribute('href')).toBe('/reader.html?id=korea.kr%3A100000');
  await expectAccessible(document.body);
});

it('begins with the focus in the search', async () => {
  await open('하나');
  const box = screen.getByRole('searchbox', { name: t('library_search') });
  await waitFor(() => expect(document.activeElement).toBe(box));
});

it('says what to do where nothing is saved', async () => {
  await open();
  expect(screen.getByText(t('library_empty_next'))).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
  await expectAccessible(document.body);
});

describe('search', () => {
  const type = (words: string) =>
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });

  it('finds as one types, marks what it found and says how many', async () => {
    await open('청년 월세', '쌀 수급');
    type('청년월세');
    await waitFor(() => expect(shown()).toEqual(['청년 월세']));
    await screen.findByText(t('library_found', ['1']));
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toContain('청년 월세');
    type('');
    await waitFor(() => expect(shown()).toEqual(['쌀 수급', '청년 월세']));
  });

  it('shows where in the text the words stand', async () => {
    await open('하나');
    type('챗봇');
    await waitFor(() => expect(document.querySelector('.row-lead mark')?.textContent).toBe('챗봇'));
  });

  it('says what to do where nothing is found', async () => {
    await open('하나');
    type('없는말');
    await screen.findByText(t('library_none_found'));
    press(t('library_show_all'));
    await waitFor(() => expect(shown()).toEqual(['하나']));
  });
});

describe('filters and order', () => {
  it('filters by what there is, as chips that go away again', async () => {
    await open('하나', '둘');
    await library.change([idAt(0)], { kind: 'add-tags', tags: ['청년'] });
    announce([idAt(0)]);
    press(t('library_filter'));
    const tags = await screen.findByRole('combobox', { name: t('library_filter_tag') });
    fireEvent.change(tags, { target: { value: '청년' } });
    await waitFor(() => expect(shown()).toEqual(['하나']));
    expect(screen.getByText(t('library_found', ['1']))).toBeTruthy();
    await expectAccessible(document.body);
    press(t('library_remove_filter', ['#청년']));
    await waitFor(() => expect(shown()).toHaveLength(2));
  });

  it('sorts by title', async () => {
    await open('나', '가');
    const sort = screen.getByRole('combobox', { name: t('library_sort') });
    fireEvent.change(sort, { target: { selectedIndex: 2 } });
    expect(shown()).toEqual(['가', '나']);
  });
});

describe('the keys', () => {
  it('move, choose, extend, choose all and let go', async () => {
    await open('하나', '둘', '셋');
    screen.getByRole('searchbox').focus();
    key('ArrowDown');
    await waitFor(() => expect(focused()).toBe('셋'));
    key('ArrowDown');
    await waitFor(() => expect(focused()).toBe('둘'));
    key(' ');
    expect(screen.getByText(t('library_chosen', ['1']))).toBeTruthy();
    key('ArrowDown', { shiftKey: true });
    await screen.findByText(t('library_chosen', ['2']));
    expect(row('하나').getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
    key('a', { ctrlKey: true });
    await screen.findByText(t('library_chosen', ['3']));
    await expectAccessible(document.body);
    key('Escape');
    await waitFor(() => expect(screen.queryByText(t('library_chosen', ['3']))).toBeNull());
  });

  it('star, mark as read, throw away and undo, each said', async () => {
    await open('하나', '둘');
    await focusOn('둘');
    key('s');
    await screen.findByText(t('library_starred_one', ['둘']));
    expect((await marksOf(1))?.starred).toBe(true);
    key('ㅕ', { code: 'KeyU' });
    await screen.findByText(t('library_read_one', ['둘']));
    expect((await marksOf(1))?.readAt).toBe(AT);
    key('Delete');
    await screen.findByText(t('library_deleted', ['둘']));
    await waitFor(() => expect(shown()).toEqual(['하나']));
    expect(focused()).toBe('하나');
    for (let step = 0; step < 3; step += 1) {
      key('z', { ctrlKey: true });
      await waitFor(async () => expect(await library.count()).toBe(2));
      await screen.findByText(t('library_undone'));
      fireEvent.click(screen.getByRole('button', { name: t('library_dismiss') }));
    }
    await waitFor(async () =>
      expect(await marksOf(1)).toMatchObject({ starred: false, readAt: null }),
    );
    key('z', { ctrlKey: true, shiftKey: true });
    await waitFor(async () => expect((await marksOf(1))?.starred).toBe(true));
  });

  const starThenRead = async (title: string) => {
    await open(title);
    await focusOn(title);
    key('s');
    await screen.findByText(t('library_starred_one', [title]));
    key('u');
    await screen.findByText(t('library_read_one', [title]));
  };

  it('undo one step each time, however fast they are pressed', async () => {
    await starThenRead('하나');
    key('z', { ctrlKey: true });
    key('z', { ctrlKey: true });
    await waitFor(async () =>
      expect(await marksOf(0)).toMatchObject({ starred: false, readAt: null }),
    );
    key('z', { ctrlKey: true, shiftKey: true });
    key('z', { ctrlKey: true, shiftKey: true });
    await waitFor(async () =>
      expect(await marksOf(0)).toMatchObject({ starred: true, readAt: AT }),
    );
  });

  it('undo what was done while something else was being undone', async () => {
    await keep('하나');
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const takeBack: typeof services.takeBack = async (back) => {
      const result = await services.takeBack(back);
      await answered;
      return result;
    };
    draw(<App services={{ ...services, takeBack }} />);
    await screen.findByRole('link', { name: '하나' });
    await focusOn('하나');
    key('s');
    await screen.findByText(t('library_starred_one', ['하나']));
    key('z', { ctrlKey: true });
    await waitFor(async () => expect((await marksOf(0))?.starred).toBe(false));
    key('u');
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    answer();
    await waitFor(async () => expect((await marksOf(0))?.readAt).toBe(AT));
    key('z', { ctrlKey: true });
    await waitFor(async () =>
      expect(await marksOf(0)).toMatchObject({ starred: false, readAt: null }),
    );
  });

  it('leave the step before alone when the button is pressed twice', async () => {
    await starThenRead('하나');
    const button = screen.getByRole('button', { name: t('library_undo') });
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByText(t('library_undone'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(await marksOf(0)).toMatchObject({ starred: true, readAt: null });
  });

  it('leave a text field alone', async () => {
    await open('하나');
    screen.getByRole('searchbox').focus();
    key('s');
    key('Delete');
    key('z', { ctrlKey: true });
    expect((await marksOf(0))?.starred).toBe(false);
    expect(await library.count()).toBe(1);
  });

  it('are shown, and single letters can be turned off', async () => {
    await open('하나');
    await focusOn('하나');
    key('?');
    const dialog = await screen.findByRole('dialog', { name: t('popup_keys') });
    const box = await within(dialog).findByRole('checkbox', { name: t('popup_keys_on') });
    await expectAccessible(document.body);
    fireEvent.click(box);
    fireEvent.click(within(dialog).getByRole('button', { name: t('library_dismiss') }));
    await focusOn('하나');
    key('s');
    expect((await marksOf(0))?.starred).toBe(false);
    localStorage.clear();
  });
});

describe('many at once', () => {
  it('go to the trash together and come back together', async () => {
    await open('하나', '둘', '셋');
    fireEvent.click(row('셋').getByRole('checkbox'));
    fireEvent.click(row('하나').getByRole('checkbox'), { shiftKey: true });
    press(t('library_to_trash'));
    await screen.findByText(t('library_deleted_many', ['3']));
    await screen.findByText(t('library_empty'));
    press(t('library_undo'));
    await waitFor(() => expect(shown()).toEqual(['셋', '둘', '하나']));
  });

  it('go into a new list and get tags', async () => {
    await open('하나', '둘');
    key('a', { ctrlKey: true });
    (document.activeElement as HTMLElement).blur();
    key('a', { ctrlKey: true });
    press(t('library_to_lists'));
    const lists = await screen.findByRole('dialog', { name: t('library_to_lists') });
    fireEvent.input(within(lists).getByRole('textbox'), { target: { value: '새 주제' } });
    fireEvent.click(within(lists).getByRole('button', { name: t('library_add') }));
    await screen.findByText(t('library_put_in', ['2', '새 주제']));
    const box = await within(lists).findByRole<HTMLInputElement>('checkbox', { name: '새 주제' });
    await waitFor(() => expect(box.checked).toBe(true));
    await expectAccessible(document.body);
    fireEvent.click(within(lists).getByRole('button', { name: t('library_dismiss') }));
    press(t('library_to_tags'));
    const tags = await screen.findByRole('dialog', { name: t('library_to_tags') });
    fireEvent.input(within(tags).getByRole('combobox'), { target: { value: '청년, #주거' } });
    fireEvent.click(within(tags).getByRole('button', { name: t('library_add') }));
    await waitFor(async () => expect((await marksOf(0))?.tags).toEqual(['주거', '청년']));
    await expectAccessible(document.body);
  });
});

describe('lists', () => {
  const inSide = () => within(screen.getByRole('navigation'));
  const names = () =>
    within(inSide().getByRole('list', { name: t('library_lists') }))
      .getAllByRole('link')
      .map((link) => link.querySelector('.place-words')?.textContent);

  it('are made, gone to, changed and deleted, with undo', async () => {
    await open('하나');
    press(t('library_new_list'));
    const dialog = within(await screen.findByRole('dialog', { name: t('library_new_list') }));
    fireEvent.input(dialog.getByRole('textbox'), { target: { value: ' 청년 정책 ' } });
    fireEvent.click(dialog.getByRole('radio', { name: t('colour_red') }));
    fireEvent.click(dialog.getByRole('button', { name: t('library_make_list') }));
    await screen.findByText(t('library_list_made', ['청년 정책']));
    await screen.findByText(t('library_list_empty'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('청년 정책');
    expect(await library.lists()).toMatchObject([{ name: '청년 정책', colour: 'red', madeAt: AT }]);
    fireEvent.click(inSide().getByRole('button', { name: t('library_list_menu', ['청년 정책']) }));
    fireEvent.click(await screen.findByRole('menuitem', { name: t('library_remove_list') }));
    await screen.findByText(t('library_list_removed', ['청년 정책']));
    await waitFor(() => expect(screen.queryByText('청년 정책')).toBeNull());
    // What was gone to is still in view: it does not say how to fill a list that is gone.
    expect(screen.getByText(t('library_list_gone_why'))).toBeTruthy();
    expect(screen.queryByText(t('library_list_empty'))).toBeNull();
    press(t('library_undo'));
    await waitFor(() => expect(names()).toEqual(['청년 정책']));
  });

  it('removed in another window are not made again by changing them here', async () => {
    await makeList('1', '가', 'a0');
    await open('하나');
    fireEvent.click(await screen.findByRole('button', { name: t('library_list_menu', ['가']) }));
    fireEvent.click(await screen.findByRole('menuitem', { name: t('library_edit_list') }));
    const dialog = within(await screen.findByRole('dialog', { name: t('library_edit_list') }));
    await library.removeList('1');
    fireEvent.input(dialog.getByRole('textbox'), { target: { value: '나' } });
    fireEvent.click(dialog.getByRole('button', { name: t('library_keep_list') }));
    await screen.findByText(t('failure_list_gone'));
    expect(await library.lists()).toEqual([]);
  });

  it('filled since they were made stay when their making is undone, and steps before go on', async () => {
    await open('하나');
    await focusOn('하나');
    key('s');
    await screen.findByText(t('library_starred_one', ['하나']));
    press(t('library_new_list'));
    const dialog = within(await screen.findByRole('dialog', { name: t('library_new_list') }));
    fireEvent.input(dialog.getByRole('textbox'), { target: { value: '가' } });
    fireEvent.click(dialog.getByRole('button', { name: t('library_make_list') }));
    await screen.findByText(t('library_list_made', ['가']));
    const [list] = await library.lists();
    await library.change([idAt(0)], { kind: 'add-to-list', list: list?.id ?? '' });
    press(t('library_undo'));
    await screen.findByText(t('failure_list_changed'));
    expect(await library.lists()).toEqual([list]);
    expect(await marksOf(0)).toMatchObject({ lists: [{ list: list?.id }] });
    key('z', { ctrlKey: true });
    await screen.findByText(t('library_undone'));
    expect(await marksOf(0)).toMatchObject({ starred: false, lists: [{ list: list?.id }] });
  });

  it('are put in order by key and by menu', async () => {
    await makeList('1', '가', 'a0');
    await makeList('2', '나', 'a1');
    await open('하나');
    await waitFor(() => expect(names()).toEqual(['가', '나']));
    fireEvent.keyDown(inSide().getByRole('link', { name: /나/ }), { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(names()).toEqual(['나', '가']));
    fireEvent.click(inSide().getByRole('button', { name: t('library_list_menu', ['나']) }));
    fireEvent.click(
      await screen.findByRole('menuitem', { name: new RegExp(t('library_move_down')) }),
    );
    await waitFor(() => expect(names()).toEqual(['가', '나']));
  });

  it('have an order by hand, changed by key and by menu', async () => {
    await makeList('1', '가', 'a0');
    await keep('하나', '둘', '셋');
    await library.change([idAt(0), idAt(1), idAt(2)], { kind: 'add-to-list', list: '1' });
    location.hash = '#list/1';
    draw(<App services={services} />);
    await waitFor(() => expect(shown()).toEqual(['하나', '둘', '셋']));
    await focusOn('셋');
    key('ArrowUp', { altKey: true });
    await waitFor(() => expect(shown()).toEqual(['하나', '셋', '둘']));
    await waitFor(() => expect(focused()).toBe('셋'));
    await menu('둘', t('library_move_first'));
    await waitFor(() => expect(shown()).toEqual(['둘', '하나', '셋']));
    key('z', { ctrlKey: true });
    await waitFor(() => expect(shown()).toEqual(['하나', '셋', '둘']));
    await menu('하나', t('library_out_of_list'));
    await waitFor(() => expect(shown()).toEqual(['셋', '둘']));
    expect((await marksOf(0))?.lists).toEqual([]);
  });
});

it('follows what another window does, and reads only what changed', async () => {
  await open('하나');
  await keep('새 글');
  announce([idAt(1)]);
  await waitFor(() => expect(shown()).toEqual(['새 글', '하나']));
  await library.trash([idAt(0)], 5);
  announce([idAt(0)]);
  await waitFor(() => expect(shown()).toEqual(['새 글']));
});

it('says so where only the address is known', async () => {
  await keep('하나');
  const saved = await library.find(idAt(0));
  if (!saved) throw new Error('saved');
  await library.clear();
  const article = { ...saved.article, blocks: [], where: 'none' as const };
  const incoming = [{ saved: { ...saved, article, capturedAt: null } }];
  await library.merge(incoming, [], { signal: new AbortController().signal });
  draw(<App services={services} />);
  await screen.findByText(t('library_address_only'));
  const link = screen.getByRole('link', { name: t('library_open_original') });
  expect(link.getAttribute('href')).toBe(saved.article.canonicalUrl);
});

it('says calmly that little room is left, and what to do', async () => {
  space = { used: 90, quota: 100, persisted: true };
  await open('하나');
  await screen.findByText(t('library_space_tight'));
  expect(screen.getByRole('link', { name: t('library_empty_trash') })).toBeTruthy();
  await expectAccessible(document.body);
});

describe('what takes long', () => {
  it('is said while the library opens, and no longer', async () => {
    await keep('하나');
    let open = () => {};
    const opened = new Promise<void>((done) => {
      open = done;
    });
    const first = () => opened.then(() => services.first());
    draw(<App services={{ ...services, first }} />);
    await screen.findByText(t('library_wait_opening'), {}, { timeout: 5000 });
    await expectAccessible(document.body);
    open();
    await waitFor(() => expect(shown()).toEqual(['하나']));
    expect(screen.queryByText(t('library_wait_opening'))).toBeNull();
  });

  it('is said while a change is made', async () => {
    let go = () => {};
    const begun = new Promise<void>((done) => {
      go = done;
    });
    const trash = (ids: readonly string[]) => begun.then(() => services.trash(ids));
    await keep('하나');
    draw(<App services={{ ...services, trash }} />);
    await waitFor(() => expect(shown()).toEqual(['하나']));
    await menu('하나', t('library_to_trash'));
    await screen.findByText(t('library_wait_change'), {}, { timeout: 5000 });
    go();
    await screen.findByText(t('library_deleted', ['하나']));
    expect(screen.queryByText(t('library_wait_change'))).toBeNull();
  });
});

describe('an import', () => {
  const ADDRESS = 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=';
  const CSV = [
    'title,url,time_added,tags,status',
    `하나,${ADDRESS}100000,1719878400,더한 태그,unread`,
    `넷,${ADDRESS}100003,1719878400,새것,unread`,
  ].join('\n');

  /** The file as Node has it, which can be read as a stream; jsdom's cannot. */
  const readingOf = (csv: string): LibraryServices => ({
    ...services,
    transfer: (words) => ({
      ...services.transfer(words),
      planImport: () => plan(library, new NodeBlob([csv]) as Blob),
      applyImport: (planned, watched) => applyImport(planned, { ...watched, library, announce }),
    }),
  });

  async function take(csv: string, changing: string, ...titles: string[]) {
    await keep(...titles);
    draw(<App services={readingOf(csv)} />);
    await screen.findByText(t('library_count', [String(titles.length)]));
    fireEvent.click(screen.getByRole('button', { name: t('library_import') }));
    const field = await waitFor(() => {
      const found = document.querySelector('input[type=file]');
      if (!found) throw new Error('no field for a file');
      return found;
    });
    fireEvent.change(field, { target: { files: [new File([csv], 'pocket.csv')] } });
    fireEvent.click(await screen.findByRole('button', { name: t('import_apply', [changing]) }));
  }

  it('is said beside the way back, which takes what is new and no more', async () => {
    await take(CSV, '2', '하나', '둘');
    await screen.findByText(t('import_done_joined', ['2', '1']));
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(shown()).toContain('넷'));
    press(t('library_undo'));
    await screen.findByText(t('library_undone'));
    await waitFor(() => expect(shown()).toEqual(['둘', '하나']));
    expect((await marksOf(0))?.tags).toEqual(['더한 태그']);
    expect((await library.trashed()).map(({ title }) => title)).toEqual(['넷']);
    await focusOn('둘');
    key('z', { ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(shown()).toContain('넷'));
    key('z', { ctrlKey: true });
    await waitFor(() => expect(shown()).toEqual(['둘', '하나']));
  });

  it('offers no way back where nothing new came', async () => {
    await take(CSV.split('\n').slice(0, 2).join('\n'), '1', '하나');
    await screen.findByText(t('import_done', ['1']));
    expect(screen.queryByRole('button', { name: t('library_undo') })).toBeNull();
  });
});

describe('the trash', () => {
  async function openTrash(...titles: string[]) {
    await keep(...titles);
    for (const index of titles.keys()) await library.trash([idAt(index)], AT + index);
    location.hash = '#trash';
    draw(<App services={services} />);
    await screen.findByText(titles.length > 0 ? t('library_empty_trash') : t('library_trash_none'));
  }
  const thrown = () =>
    screen
      .queryAllByRole('heading', { level: 2 })
      .flatMap((one) => (one.className === 'library-title' ? one.textContent : []));

  it('shows what was deleted, the last first, and when it goes for good', async () => {
    await openTrash('하나', '둘');
    expect(thrown()).toEqual(['둘', '하나']);
    const days = [AT, AT + TRASH_KEPT_MS].map((moment) => formatDay(moment, 'ko'));
    expect(screen.getAllByText(t('library_trash_dates', days))).toHaveLength(2);
    await expectAccessible(document.body);
  });

  it('gives one back, says so, and the focus goes on', async () => {
    await openTrash('하나', '둘');
    press(t('library_restore_item', ['둘']));
    await screen.findByText(t('library_restored', ['둘']));
    await waitFor(() => expect(thrown()).toEqual(['하나']));
    expect(await library.count()).toBe(1);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      t('library_restore_item', ['하나']),
    );
  });

  it('stays as it is where the disk is full, and says so', async () => {
    await openTrash('하나', '둘');
    vi.spyOn(library, 'restore').mockResolvedValueOnce(fail('storage-full', 'no space'));
    press(t('library_restore_item', ['하나']));
    await screen.findByText(t('failure_storage_full'));
    expect(thrown()).toEqual(['둘', '하나']);
  });

  it('is not said to be emptied where the disk is full', async () => {
    await openTrash('하나');
    vi.spyOn(library, 'emptyTrash').mockResolvedValueOnce(fail('storage-full', 'no space'));
    press(t('library_empty_trash'));
    press(t('library_empty_confirm', ['1']));
    await screen.findByText(t('failure_storage_full'));
    expect(screen.queryByText(t('library_emptied'))).toBeNull();
    expect(thrown()).toEqual(['하나']);
  });

  it('is emptied only after a question that says how many; then nothing can be undone', async () => {
    await openTrash('하나', '둘');
    press(t('library_empty_trash'));
    expect(screen.getByRole('group', { name: t('library_empty_question', ['2']) })).toBeTruthy();
    await expectAccessible(document.body);
    expect(await library.trashed()).toHaveLength(2);
    press(t('library_empty_confirm', ['2']));
    await screen.findByText(t('library_emptied'));
    expect(await library.trashed()).toEqual([]);
    await screen.findByText(t('library_trash_none'));
    expect(screen.queryByRole('button', { name: t('library_undo') })).toBeNull();
    await expectAccessible(document.body);
  });
});

it('shows the words of a note that were found', async () => {
  await open('바다');
  await library.change([idAt(0)], { kind: 'note', note: '숲길 볼 것' });
  announce([idAt(0)]);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '숲길' } });
  await waitFor(() => expect(row('바다').getByText('숲길').tagName).toBe('MARK'));
});
