// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetAppearance, readAppearance } from '../../components/appearance.ts';
import { OFFERED_MS } from '../../components/use-offered.ts';
import { sampleArticle } from '../../entrypoints/playground/sample-article.ts';
import { App, type ReaderProps } from '../../entrypoints/reader/App.tsx';
import { fail, ok, type Result } from '../../utils/article/failure.ts';
import type { Highlight, MarkColour } from '../../utils/article/highlight.ts';
import type { Keeper, Kept } from '../../utils/article/keeper.ts';
import { type Marks, type MarksChange, NO_MARKS } from '../../utils/article/marks.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { Place } from '../../utils/article/summary.ts';
import type { Undo } from '../../utils/article/undo.ts';
import { termsShown } from '../../utils/licence/terms.ts';
import { aSavedArticle } from '../support/factories/saved-article.ts';
import { copyServices, written } from './copy-services.ts';
import { draw, expectAccessible, t } from './draw.ts';

const article = sampleArticle();
const first = article.blocks[0]?.text ?? '';
const UNDO: Undo = { marks: [{ id: 'x', before: {}, after: {} }], lists: [] };
const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
  globalThis.scrollTo = vi.fn();
  globalThis.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList;
});
afterEach(() => {
  cleanup();
  getSelection()?.removeAllRanges();
  forgetAppearance();
});

const highlight = (fields: Partial<Highlight> = {}): Highlight => ({
  id: 'one',
  quote: first.slice(0, 6),
  prefix: '',
  suffix: '',
  place: { block: 0, start: 0, end: 6 },
  colour: 'green',
  note: '',
  madeAt: 1,
  ...fields,
});
const saved = (marks: Partial<Marks> = {}, fields: Partial<SavedArticle> = {}) =>
  aSavedArticle({ marks: { ...NO_MARKS, ...marks }, ...fields }, article);

const HOUSING: ReadingList = { id: 'one', name: '주거', colour: 'blue', order: 'a0', madeAt: 1 };
const inHousing = [{ list: 'one', order: 'a0' }];
const keeper = {
  choices: vi.fn(async () => ({ lists: [HOUSING], tags: ['청년'] })),
  change: vi.fn(
    async (): Promise<Kept> =>
      ok({ saved: saved({ lists: inHousing, tags: ['청년'] }), undo: UNDO }),
  ),
  newList: vi.fn(async (): Promise<Kept> => ok({ saved: saved(), undo: UNDO })),
  undo: vi.fn(),
};

function open(given: SavedArticle | null, fields: Partial<ReaderProps> = {}) {
  let tell: (saved: SavedArticle | null) => void = () => {};
  const services = {
    ...copyServices(),
    save: vi.fn(async (): Promise<Result<SavedArticle>> => ok(saved())),
    remember: vi.fn(async (): Promise<Result<unknown>> => ok(undefined)),
    print: vi.fn(),
    now: () => 5,
    change: vi.fn(async (_change: MarksChange): Promise<Result<Undo>> => ok(UNDO)),
    undo: vi.fn(async (_undo: Undo): Promise<Result<unknown>> => ok(undefined)),
    leave: vi.fn(),
    readTo: vi.fn(),
    makeHighlight: vi.fn((_saved: SavedArticle, place: Place, colour: MarkColour) =>
      highlight({ place, colour }),
    ),
    lists: vi.fn(async (): Promise<readonly ReadingList[]> => [HOUSING]),
    keeper: vi.fn(async (): Promise<Keeper> => keeper),
    watch: (callback: typeof tell) => {
      tell = callback;
      return () => {};
    },
  };
  const drawn = draw(
    <App
      article={article}
      saved={given}
      terms={termsShown(article.licence)}
      replies={[]}
      credit={article.canonicalUrl}
      copyFormat="quote"
      copyTemplate=""
      appearance={readAppearance()}
      services={services}
      {...fields}
    />,
  );
  return { services, tell: (now: SavedArticle | null) => act(() => tell(now)), ...drawn };
}
/** Lets what an event began come to its end. */
const after = (event: () => unknown) =>
  act(async () => {
    event();
    await new Promise((resolve) => setTimeout(resolve));
  });
const press = (name: string) => after(() => fireEvent.click(screen.getByRole('button', { name })));
const key = (name: string, target: Element | Window = window) =>
  after(() => fireEvent.keyDown(target, { key: name }));
const said = () => document.querySelector('.status-line [role="status"]')?.textContent;
const colour = (name: MarkColour) => t('highlight_in', [t(`colour_${name}`)]);
async function select(start: number, end: number) {
  const text = document.querySelector('[data-block="0"]')?.firstChild;
  if (!text) throw new Error('no text');
  await act(async () => {
    getSelection()?.setBaseAndExtent(text, start, text, end);
    document.dispatchEvent(new Event('selectionchange'));
  });
}

it('is accessible with everything that it can hold', async () => {
  const version = { article: sampleArticle({ blocks: article.blocks.slice(1) }), capturedAt: 1 };
  open(
    saved(
      { highlights: [highlight(), highlight({ id: 'two', place: null })], note: '확인' },
      { earlier: [version] },
    ),
  );
  await press(t('reader_versions', ['1']));
  await press(t('popup_keys'));
  await expectAccessible(document.body);
});

it('draws highlights where their words stand, and only there', () => {
  const { container } = open(
    saved({
      highlights: [highlight(), highlight({ id: 'two', place: { block: 1, start: 0, end: 3 } })],
    }),
  );
  const marks = [...container.querySelectorAll('.article-text mark')];
  expect(marks.map((mark) => [mark.textContent, mark.className])).toEqual([
    [first.slice(0, 6), 'highlight-green'],
  ]);
});

it('highlights what is selected, and takes it back', async () => {
  const { services } = open(saved());
  await select(2, 9);
  await press(colour('blue'));
  expect(services.makeHighlight).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ article }),
    // Without the space at its end.
    { block: 0, start: 2, end: 8 },
    'blue',
  );
  expect(services.change).toHaveBeenCalledExactlyOnceWith({
    kind: 'add-highlights',
    highlights: [expect.objectContaining({ colour: 'blue' })],
  });
  expect(said()).toBe(t('reader_highlighted'));
  await press(t('library_undo'));
  expect(services.undo).toHaveBeenCalledExactlyOnceWith(UNDO);
  expect(said()).toBe(t('reader_undone'));
});

it('highlights in several paragraphs by one change, taken back by one', async () => {
  const { services } = open(saved());
  const [from, to] = ['0', '1'].map(
    (block) => document.querySelector(`[data-block="${block}"]`)?.firstChild,
  );
  if (!from || !to) throw new Error('no text');
  await act(async () => {
    getSelection()?.setBaseAndExtent(from, 2, to, 3);
    document.dispatchEvent(new Event('selectionchange'));
  });
  await press(colour('green'));
  expect(services.change).toHaveBeenCalledExactlyOnceWith({
    kind: 'add-highlights',
    highlights: [0, 1].map((block) =>
      expect.objectContaining({ place: expect.objectContaining({ block }) }),
    ),
  });
  await press(t('library_undo'));
  expect(services.undo).toHaveBeenCalledExactlyOnceWith(UNDO);
});

it('saves an unsaved article first', async () => {
  const { services } = open(null);
  await select(2, 9);
  await press(colour('yellow'));
  expect(services.save).toHaveBeenCalledExactlyOnceWith(article);
  expect(services.makeHighlight).toHaveBeenCalledOnce();
  expect(said()).toBe(t('reader_saved_highlighted'));
});

it('shows an article as saved, and nothing as highlighted, where only the saving went well', async () => {
  const { services, container } = open(null);
  services.change.mockResolvedValue(fail('storage-full', 'test'));
  await select(2, 9);
  await press(colour('yellow'));
  expect(said()).toBe(t('failure_storage_full'));
  expect(screen.getByRole('button', { name: t('reader_saved') })).toBeTruthy();
  expect(container.querySelector('.article-text mark')).toBeNull();
});

/** Selects words of the table. */
async function selectInTable() {
  const cell = document.querySelector('.article-text td');
  if (!cell) throw new Error('no table');
  await act(async () => {
    getSelection()?.selectAllChildren(cell);
    document.dispatchEvent(new Event('selectionchange'));
  });
}

it('says that nothing is highlighted in tables, and leaves the cursor’s sentence alone', async () => {
  const { services } = open(null);
  await key('j');
  await selectInTable();
  await press(colour('yellow'));
  expect(said()).toBe(t('reader_no_highlight_table'));
  await press(t('reader_dismiss'));
  expect(said()).toBe('');
  await selectInTable();
  await key('h');
  expect(said()).toBe(t('reader_no_highlight_table'));
  expect(services.save).not.toHaveBeenCalled();
  expect(services.makeHighlight).not.toHaveBeenCalled();
});

it('asks for a sentence where there is none to highlight, and saves nothing', async () => {
  const { services } = open(null);
  await key('h');
  expect(said()).toBe(t('reader_choose_first'));
  expect(services.save).not.toHaveBeenCalled();
});

it('says why nothing was highlighted, and changes nothing', async () => {
  const { services } = open(null);
  services.save.mockResolvedValue(fail('storage-full', 'test'));
  await select(2, 9);
  await press(colour('yellow'));
  expect(services.makeHighlight).not.toHaveBeenCalled();
  expect(said()).toBe(t('failure_storage_full'));
});

it('goes from sentence to sentence by keys, to be copied and highlighted', async () => {
  const { services, container } = open(saved());
  await key('j');
  const cursor = () => container.querySelector('.reader-cursor')?.textContent;
  const sentence = cursor() ?? '';
  expect(first.startsWith(sentence)).toBe(true);
  await key('c');
  expect(services.write).toHaveBeenCalledOnce();
  expect(written(services).startsWith(`“${sentence}”`)).toBe(true);
  await key('h');
  expect(services.makeHighlight.mock.lastCall?.[1]).toEqual({
    block: 0,
    start: 0,
    end: sentence.length,
  });
  await key('j');
  expect(cursor()).not.toBe(sentence);
  await key('k');
  expect(cursor()).toBe(sentence);
  await key('Escape');
  expect(cursor()).toBeUndefined();
});

it('lets the sentence be heard that the keys have reached', async () => {
  const { container } = open(saved());
  const heard = container.querySelector('[aria-live="polite"].only-heard');
  expect(heard?.textContent).toBe('');
  await key('j');
  expect(heard?.textContent).toBe(container.querySelector('.reader-cursor')?.textContent);
  await key('Escape');
  expect(heard?.textContent).toBe('');
});

it('closes what is open below the bar by Escape, and gives the focus back', async () => {
  open(saved());
  const keys = screen.getByRole('button', { name: t('popup_keys') });
  keys.focus();
  await press(t('popup_keys'));
  await act(async () => screen.getByRole('checkbox').focus());
  await key('Escape', screen.getByRole('checkbox'));
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(document.activeElement).toBe(keys);
});

it('takes back what it did after the words about it are gone', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { services } = open(saved());
    const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
    fireEvent.keyDown(window, { key: 's' });
    await wait(1);
    expect(said()).toBe(t('reader_starred'));
    await wait(OFFERED_MS);
    expect(said()).toBe('');
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    await wait(1);
    expect(services.undo).toHaveBeenCalledExactlyOnceWith(UNDO);
  } finally {
    vi.useRealTimers();
  }
});

it('takes back what is still being kept when undoing is asked for', async () => {
  const { services } = open(saved());
  let answer: (result: Result<Undo>) => void = () => {};
  services.change.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  await key('s');
  await after(() => fireEvent.keyDown(window, { key: 'z', ctrlKey: true }));
  await after(() => fireEvent.keyDown(window, { key: 'z', ctrlKey: true }));
  expect(services.undo).not.toHaveBeenCalled();
  await after(() => answer(ok(UNDO)));
  expect(services.undo).toHaveBeenCalledExactlyOnceWith(UNDO);
  expect(said()).toBe(t('reader_undone'));
});

it('can be asked again to take back what could not be', async () => {
  const { services } = open(saved());
  await key('s');
  services.undo.mockResolvedValueOnce(fail('storage-full', 'full'));
  await press(t('library_undo'));
  expect(said()).toBe(t('failure_storage_full'));
  await after(() => fireEvent.keyDown(window, { key: 'z', ctrlKey: true }));
  expect(services.undo).toHaveBeenCalledTimes(2);
  expect(said()).toBe(t('reader_undone'));
});

it('leaves keys to whoever types, and to who turned letters off', async () => {
  const { container } = open(saved());
  await key('j', screen.getByRole('textbox', { name: t('reader_note') }));
  expect(container.querySelector('.reader-cursor')).toBeNull();
  await key('?');
  await act(async () => void fireEvent.click(screen.getByRole('checkbox')));
  await key('j');
  expect(container.querySelector('.reader-cursor')).toBeNull();
});

it('stars and marks as read, shown at once', async () => {
  const { services } = open(saved());
  await press(t('reader_star'));
  expect(services.change).toHaveBeenLastCalledWith({ kind: 'starred', starred: true });
  expect(screen.getByRole('button', { name: t('reader_star') }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await key('u');
  expect(services.change).toHaveBeenLastCalledWith({ kind: 'read', readAt: 5 });
  expect(said()).toBe(t('reader_marked_read'));
});

it('shows again what could not be kept', async () => {
  const { services } = open(saved());
  services.change.mockResolvedValue(fail('storage-full', 'test'));
  await press(t('reader_star'));
  expect(screen.getByRole('button', { name: t('reader_star') }).getAttribute('aria-pressed')).toBe(
    'false',
  );
  expect(said()).toBe(t('failure_storage_full'));
});

it('follows what another window does', async () => {
  const { tell } = open(saved());
  await tell(saved({ note: '다른 창에서' }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: t('reader_note') }).value).toBe(
    '다른 창에서',
  );
  await tell(null);
  expect(screen.getByText(t('reader_gone'))).toBeTruthy();
});

it('goes on where the reader left off, and back to the start on request', async () => {
  open(saved({ position: 3 }));
  expect(scrolled).toHaveBeenCalledOnce();
  expect(scrolled.mock.contexts[0]).toBe(document.querySelector('[data-block="3"]'));
  expect(said()).toBe(t('reader_went_on'));
  await press(t('reader_from_start'));
  expect(scrollTo).toHaveBeenCalledWith({ top: 0 });
});

it('shows what changed since an earlier text', async () => {
  const blocks = article.blocks.map((block, index) =>
    index === 0 && block.type !== 'table' ? { ...block, text: `${first} 모두 77명이다.` } : block,
  );
  const earlier = [{ article: sampleArticle({ blocks }), capturedAt: 1 }];
  open(saved({}, { earlier }));
  await press(t('reader_versions', ['1']));
  await screen.findByText(t('change_removed'));
  expect(screen.getByText('모두 77명이다.', { exact: false })).toBeTruthy();
});

it('shows an earlier text without the marks of the present one', () => {
  const earlier = [{ article, capturedAt: 1 }];
  const { container } = open(saved({ highlights: [highlight()] }, { earlier }), { version: 0 });
  expect(container.querySelector('mark')).toBeNull();
  expect(screen.getByRole('link', { name: t('reader_version_now') })).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('shows lists and tags and lets them be chosen', async () => {
  open(saved({ tags: ['청년'] }));
  const filed = () =>
    [...document.querySelectorAll('.filed-where li')].map((one) => one.textContent);
  expect(filed()).toEqual(['#청년']);
  await press(t('popup_lists_tags'));
  const tick = await screen.findByRole('checkbox', { name: '주거' });
  await after(() => fireEvent.click(tick));
  expect(keeper.change).toHaveBeenCalledWith({ kind: 'add-to-list', list: 'one' });
  expect(filed()).toEqual(['주거', '#청년']);
  await expectAccessible(document.body);
});

it('takes back what was chosen of lists and tags', async () => {
  const { services } = open(saved());
  await press(t('popup_lists_tags'));
  const tick = await screen.findByRole('checkbox', { name: '주거' });
  await after(() => fireEvent.click(tick));
  expect(said()).toContain(t('reader_filed'));
  await press(t('library_undo'));
  expect(services.undo).toHaveBeenCalledExactlyOnceWith(UNDO);
  expect(said()).toContain(t('reader_undone'));
});

it('closes lists and tags by Escape, and nothing else', async () => {
  const { container } = open(saved());
  const cursor = () => container.querySelector('.reader-cursor');
  await key('j');
  await press(t('popup_lists_tags'));
  await key('Escape', await screen.findByRole('checkbox', { name: '주거' }));
  expect(screen.queryByRole('checkbox', { name: '주거' })).toBeNull();
  expect(cursor()).toBeTruthy();
  await key('Escape');
  expect(cursor()).toBeNull();
});

it('says why lists and tags could not be kept', async () => {
  keeper.change.mockResolvedValueOnce(fail('storage-full', 'test'));
  open(saved());
  await press(t('popup_lists_tags'));
  const tick = await screen.findByRole('checkbox', { name: '주거' });
  await after(() => fireEvent.click(tick));
  expect(said()).toContain(t('failure_storage_full'));
});
