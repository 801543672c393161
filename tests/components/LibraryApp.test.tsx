// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { App } from '../../entrypoints/library/App.tsx';
import type { LibraryServices } from '../../entrypoints/library/use-library.ts';
import { sampleLibrary } from '../../entrypoints/playground/samples.ts';
import { openLibrary } from '../../utils/library/indexed-db.ts';
import { draw, expectAccessible, t } from './draw.ts';

const library = openLibrary();
let told: (() => void)[] = [];

/** The page's services on the real store; what is announced comes back as from another tab. */
const services: LibraryServices = {
  all: () => library.all(),
  remove: async (id) => {
    await library.trash(id, 1);
    for (const tell of told) tell();
  },
  restore: async (id) => {
    await library.restore(id);
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
  const [sample] = sampleLibrary(1);
  if (!sample) throw new Error('one sample');
  const identity = { source: 'korea.kr', kind: 'pressRelease', id } as const;
  return { ...sample.article, identity, title };
};

async function open(...titles: string[]) {
  await library.clear();
  for (const [index, title] of titles.entries()) {
    await library.save(titled(String(100000 + index), title), index);
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
  await library.save(titled('200000', '새 글'), 9);
  await act(async () => {
    for (const tell of told) tell();
  });
  await waitFor(() => expect(shown()).toEqual(['새 글', '하나']));
});
