// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatDay } from '../../components/dates.ts';
import { App } from '../../entrypoints/library/App.tsx';
import type { LibraryServices } from '../../entrypoints/library/use-library.ts';
import { sampleSaved } from '../../entrypoints/playground/samples.ts';
import { openLibrary } from '../../utils/library/indexed-db.ts';
import { TRASH_KEPT_MS } from '../../utils/library/library.ts';
import { draw, expectAccessible, t } from './draw.ts';

const library = openLibrary();
let told: (() => void)[] = [];

/** The page's services on the real store; what is announced comes back as from another tab. */
const services: LibraryServices = {
  cards: () => library.cards(),
  trashed: () => library.trashed(),
  remove: async (id) => {
    await library.trash([id], 1);
    for (const tell of told) tell();
  },
  restore: async (id) => {
    await library.restore([id]);
    for (const tell of told) tell();
  },
  emptyTrash: async () => {
    await library.emptyTrash();
    for (const tell of told) tell();
  },
  watch: (callback) => {
    told.push(callback);
    return () => {
      told = told.filter((one) => one !== callback);
    };
  },
};

const titled = (id: string, title: string) => {
  const [sample] = sampleSaved(1);
  if (!sample) throw new Error('one sample');
  const identity = { source: 'korea.kr', kind: 'pressRelease', id } as const;
  return { ...sample.article, identity, title };
};

async function open(...titles: string[]) {
  await library.clear();
  for (const [index, title] of titles.entries()) {
    await library.save(titled(String(100000 + index), title), { at: index });
  }
  const drawn = draw(<App services={services} />);
  await screen.findByText(
    titles.length > 0 ? t('library_count', [String(titles.length)]) : t('library_empty'),
  );
  return drawn;
}

const shown = () =>
  screen.queryAllByRole('listitem').map((item) => item.querySelector('a')?.textContent);
const remove = (title: string) =>
  fireEvent.click(screen.getByRole('button', { name: t('library_delete_item', [title]) }));

beforeEach(() => {
  told = [];
  location.hash = '';
});
afterEach(cleanup);

it('lists what is saved, newest first, each leading to the reader', async () => {
  await open('하나', '둘');
  expect(shown()).toEqual(['둘', '하나']);
  const link = screen.getByRole('link', { name: '하나' });
  expect(link.getAttribute('href')).toBe('/reader.html?id=korea.kr%3A100000');
  await expectAccessible(document.body);
});

it('says what to do where nothing is saved', async () => {
  await open();
  expect(screen.getByText(t('library_empty_next'))).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
  await expectAccessible(document.body);
});

it('filters as one types and tells how many there are', async () => {
  await open('청년 월세', '쌀 수급');
  const box = screen.getByRole('searchbox', { name: t('library_filter') });
  fireEvent.input(box, { target: { value: '월세' } });
  expect(shown()).toEqual(['청년 월세']);
  expect(screen.getByText(t('library_found', ['1', '2']))).toBeTruthy();
  fireEvent.input(box, { target: { value: '없는말' } });
  expect(screen.getByText(t('library_none_found'))).toBeTruthy();
});

it('deletes at once, and undoes into the old place', async () => {
  await open('하나', '둘', '셋');
  remove('둘');
  expect(shown()).toEqual(['셋', '하나']);
  await waitFor(async () => expect(await library.count()).toBe(2));
  fireEvent.click(screen.getByRole('button', { name: t('library_undo') }));
  expect(shown()).toEqual(['셋', '둘', '하나']);
  await waitFor(async () => expect(await library.count()).toBe(3));
  expect(screen.queryByRole('button', { name: t('library_undo') })).toBeNull();
});

it('undoes several deletions together', async () => {
  await open('하나', '둘', '셋');
  remove('하나');
  remove('셋');
  fireEvent.click(screen.getByRole('button', { name: t('library_undo') }));
  expect(shown()).toEqual(['셋', '둘', '하나']);
});

it('lets the focus go on from a deleted item to its neighbour, and back to what is restored', async () => {
  await open('하나', '둘');
  const focused = () => document.activeElement?.getAttribute('aria-label');
  remove('둘');
  await waitFor(() => expect(focused()).toBe(t('library_delete_item', ['하나'])));
  fireEvent.click(screen.getByRole('button', { name: t('library_undo') }));
  await waitFor(() => expect(focused()).toBe(t('library_delete_item', ['둘'])));
});

it('does not lose the focus with the last item', async () => {
  await open('하나');
  remove('하나');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});

it('undoes by key after the offer was closed, but not while one types', async () => {
  await open('하나', '둘');
  remove('둘');
  fireEvent.click(screen.getByRole('button', { name: t('library_dismiss') }));
  fireEvent.keyDown(screen.getByRole('searchbox'), { code: 'KeyZ', ctrlKey: true });
  expect(shown()).toEqual(['하나']);
  fireEvent.keyDown(document.body, { code: 'KeyZ', ctrlKey: true });
  expect(shown()).toEqual(['둘', '하나']);
});

it('follows what another tab does', async () => {
  await open('하나');
  await library.save(titled('200000', '새 글'), { at: 9 });
  await act(async () => {
    for (const tell of told) tell();
  });
  await waitFor(() => expect(shown()).toEqual(['새 글', '하나']));
});

describe('the trash', () => {
  const AT = Date.UTC(2026, 10, 20, 12);
  /** Opens the page at its trash, with these titles in it, thrown away one after the other. */
  async function openTrash(...titles: string[]) {
    await library.clear();
    for (const [index, title] of titles.entries()) {
      const saved = await library.save(titled(String(100000 + index), title), { at: index });
      if (saved.ok) await library.trash([saved.value.id], AT + index);
    }
    location.hash = '#trash';
    draw(<App services={services} />);
    await screen.findByText(titles.length > 0 ? t('library_empty_trash') : t('library_trash_none'));
  }
  const thrown = () => screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('shows what was deleted, the last first, and when it goes for good', async () => {
    await openTrash('하나', '둘');
    expect(thrown()).toEqual(['둘', '하나']);
    const days = [AT, AT + TRASH_KEPT_MS].map((moment) => formatDay(moment, 'ko'));
    expect(screen.getAllByText(t('library_trash_dates', days))).toHaveLength(2);
    await expectAccessible(document.body);
  });

  it('is reached from the list, which tells how many are in it', async () => {
    await open('하나', '둘');
    remove('둘');
    const link = await screen.findByRole('link', { name: t('library_trash_count', ['1']) });
    location.hash = link.getAttribute('href') ?? '';
    await waitFor(() => expect(thrown()).toEqual(['둘']));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('gives one back, says so, and the focus goes on', async () => {
    await openTrash('하나', '둘');
    press(t('library_restore_item', ['둘']));
    expect(thrown()).toEqual(['하나']);
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(t('library_restored', ['둘']));
    await waitFor(async () => expect(await library.count()).toBe(1));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      t('library_restore_item', ['하나']),
    );
  });

  it('is emptied only after a question that says how many', async () => {
    await openTrash('하나', '둘');
    press(t('library_empty_trash'));
    expect(screen.getByRole('group', { name: t('library_empty_question', ['2']) })).toBeTruthy();
    await expectAccessible(document.body);
    expect(await library.trashed()).toHaveLength(2);
    press(t('library_empty_confirm', ['2']));
    await screen.findByText(t('library_emptied'));
    expect(await library.trashed()).toEqual([]);
    expect(screen.getByText(t('library_trash_none'))).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('offers no undo for what is gone for good', async () => {
    await open('하나', '둘');
    remove('둘');
    await screen.findByRole('link', { name: t('library_trash_count', ['1']) });
    location.hash = '#trash';
    await screen.findByText(t('library_empty_trash'));
    press(t('library_empty_trash'));
    press(t('library_empty_confirm', ['1']));
    await screen.findByText(t('library_emptied'));
    expect(screen.queryByRole('button', { name: t('library_undo') })).toBeNull();
    fireEvent.keyDown(document.body, { code: 'KeyZ', ctrlKey: true });
    expect(await library.count()).toBe(1);
  });

  it('says what it is for while it is empty', async () => {
    await openTrash();
    expect(screen.getByText(t('library_trash_hint'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: t('library_empty_trash') })).toBeNull();
    await expectAccessible(document.body);
  });
});
