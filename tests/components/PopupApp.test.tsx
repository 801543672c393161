// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { finding, LONG_TITLE, sampleArticle } from '../../entrypoints/playground/sample-article.ts';
import { sampleLibrary, sampleSaved } from '../../entrypoints/playground/sample-library.ts';
import { SUMMARY } from '../../entrypoints/playground/sample-summary.ts';
import { App } from '../../entrypoints/popup/App.tsx';
import type { PopupController } from '../../entrypoints/popup/controller.ts';
import { initialState, type PopupState } from '../../entrypoints/popup/state.ts';
import type { Article } from '../../utils/article/article.ts';
import type { CaptureResult } from '../../utils/article/capture-result.ts';
import { FAILURE_KINDS, type FailureKind } from '../../utils/article/failure.ts';
import { NO_SUMMARY } from '../../utils/article/summary.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import { draw, expectAccessible, t } from './draw.ts';

afterEach(cleanup);

const failure = (kind: FailureKind) => ({ kind, message: 'test' });

const capture = (
  article: Partial<Article> = {},
  rest: Partial<CaptureResult> = {},
): CaptureResult => ({
  article: sampleArticle(article),
  failure: null,
  pending: false,
  timings: { totalMs: 1, steps: {} },
  path: 'containers',
  ...rest,
});

const elsewhere: Partial<Article> = {
  identity: null,
  url: 'https://news.example.kr/1',
  licence: finding('unknown'),
};
const withoutText: Partial<Article> = { blocks: [], where: 'none' };
const known: Partial<PopupState> = {
  capture: capture(),
  summary: SUMMARY,
  count: 3,
  latest: sampleLibrary(3),
};
const saved = sampleSaved(1)[0] ?? null;

const STATES: Record<string, Partial<PopupState>> = {
  looking: {},
  known,
  'a long title, unknown licence': {
    ...known,
    capture: capture({ title: LONG_TITLE, licence: finding('unknown') }),
  },
  'text on its way': {
    ...known,
    capture: capture(withoutText, { pending: true }),
    summary: { ...NO_SUMMARY, declined: 'no-text' },
    notice: { tone: 'wait', text: t('popup_wait_save'), turn: 1 },
  },
  'attachments only': {
    ...known,
    capture: capture(withoutText, { failure: failure('attachments-only') }),
    summary: { ...NO_SUMMARY, declined: 'no-text' },
  },
  'saved, keys shown': { ...known, saved, keysShown: true },
  'saved, private': { ...known, saved, isPrivate: true },
  'something put back': {
    ...known,
    saved,
    trace: { given: sampleArticle(), back: [0] },
    notice: { tone: 'done', text: t('removal_is_back'), turn: 1 },
  },
  'no known template': {
    ...known,
    capture: capture({ ...elsewhere, agency: '' }, { failure: failure('page-late') }),
  },
  'site withdrawn': { ...known, isPermitted: false },
  'elsewhere, something saved': { ...known, capture: null, refused: failure('no-article') },
  'elsewhere, nothing saved': { count: 0, refused: failure('no-article') },
  'elsewhere, private': {
    latest: sampleLibrary(2),
    count: 2,
    isPrivate: true,
    refused: failure('no-article'),
  },
};

const controller = () =>
  new Proxy({ compare: vi.fn(async () => []) } as Record<string, ReturnType<typeof vi.fn>>, {
    get: (made, name: string) => {
      made[name] ??= vi.fn();
      return made[name];
    },
  });

function show(state: Partial<PopupState>, language: 'ko' | 'en' = 'ko') {
  const actions = controller();
  const drawn = draw(
    <App
      state={{ ...initialState, ...state }}
      controller={actions as unknown as PopupController}
    />,
    language,
  );
  return { actions, ...drawn };
}

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  it.each(Object.keys(STATES))('%s is accessible', async (name) => {
    show(STATES[name] ?? {}, language);
    await expectAccessible(document.body);
  });

  it.each(FAILURE_KINDS)('%s has a sentence of its own', async (kind) => {
    show({ refused: failure(kind), count: 0 }, language);
    await expectAccessible(document.body);
  });
});

it.each(FAILURE_KINDS.filter((kind) => kind !== 'no-article'))('says %s in words', (kind) => {
  show({ refused: failure(kind), count: 0 });
  expect(screen.getByText(t(failureKey(kind)))).toBeTruthy();
});

it('keeps what is known while the text arrives, and does not call it short', () => {
  const { container } = show(STATES['text on its way'] ?? {});
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(sampleArticle().title);
  expect(screen.getByRole('progressbar')).toBeTruthy();
  expect(container.textContent).not.toContain(t('popup_declined_no_text'));
  expect(screen.queryByText(t('popup_attachments', ['2']))).toBeNull();
});

it('lists the attachments where the text is only there, and copies the credit', () => {
  show(STATES['attachments only'] ?? {});
  expect(screen.getByText(t('failure_attachments_only'))).toBeTruthy();
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(sampleArticle().attachments.map(({ url }) => url));
  expect(screen.getByRole('button', { name: t('popup_copy_credit') })).toBeTruthy();
});

it('offers no reader and no library in a private window, and shows no way out of it', () => {
  show(STATES['saved, private'] ?? {});
  expect(screen.queryByRole('button', { name: t('popup_reader') })).toBeNull();
  expect(screen.queryByRole('button', { name: t('popup_library_count', ['3']) })).toBeNull();
  expect(screen.queryByRole('button', { name: t('popup_open_saved') })).toBeNull();
  expect(screen.getByRole('button', { name: t('popup_save_again') })).toBeTruthy();
});

it('leads from a private window to the originals of what is saved', () => {
  show(STATES['elsewhere, private'] ?? {});
  for (const link of screen.getAllByRole('link')) {
    expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.korea\.kr\//);
  }
});

it('shows a sentence in the reader, and in a private window lets it be chosen', () => {
  const [first] = SUMMARY.sentences;
  const { actions } = show(known);
  fireEvent.click(screen.getByRole('button', { name: first?.text ?? '' }));
  expect(actions.showInReader).toHaveBeenCalledWith(first);
  cleanup();
  const { actions: inPrivate } = show({ ...known, isPrivate: true });
  expect(screen.queryByRole('button', { name: first?.text ?? '' })).toBeNull();
  fireEvent.click(screen.getByText(first?.text ?? ''));
  expect(inPrivate.toggleSentence).toHaveBeenCalledWith(first?.text);
});

it('asks for a withdrawn site beside the briefing', () => {
  const { actions } = show(STATES['site withdrawn'] ?? {});
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(sampleArticle().title);
  fireEvent.click(screen.getByRole('button', { name: t('popup_allow') }));
  expect(actions.askPermission).toHaveBeenCalledOnce();
});

it.each(['viewer-unreachable', 'viewer-late', 'page-late'] as const)(
  'offers another try after %s',
  (kind) => {
    const { actions } = show({ ...known, capture: capture({}, { failure: failure(kind) }) });
    fireEvent.click(screen.getByRole('button', { name: t('popup_retry') }));
    expect(actions.lookAgain).toHaveBeenCalledOnce();
  },
);

it('offers none where it would not help', () => {
  show({ refused: failure('restricted-page'), count: 0 });
  expect(screen.queryByRole('button', { name: t('popup_retry') })).toBeNull();
});

it('tells when it was saved and opens that copy', () => {
  const { actions } = show({ ...known, saved });
  fireEvent.click(screen.getByRole('button', { name: t('popup_open_saved') }));
  expect(actions.openSaved).toHaveBeenCalledOnce();
});

it('names a few of many tags, and says how many more there are', () => {
  const tags = Array.from({ length: 40 }, (_, at) => `태그 ${at}`);
  if (!saved) throw new Error('a saved article');
  const { container } = show({ ...known, saved: { ...saved, marks: { ...saved.marks, tags } } });
  const named = [...container.querySelectorAll('.filed-where li')].map((item) => item.textContent);
  expect(named).toHaveLength(7);
  expect(named.at(-1)).toBe(t('popup_more_filed', ['34']));
});

it('says of a page of no known template that nothing could be checked, and does the rest', () => {
  const { container } = show(STATES['no known template'] ?? {});
  expect(screen.getByText(t('popup_unchecked'))).toBeTruthy();
  expect(screen.getByText(t('failure_page_late'))).toBeTruthy();
  expect(container.querySelector('.briefing-facts')?.textContent).toMatch(/^news\.example\.kr/);
  expect(container.textContent).not.toContain(t('kind_pressRelease'));
  expect(container.textContent).not.toContain(t('terms_name_none_found'));
  for (const name of ['popup_save', 'popup_reader'] as const) {
    expect(screen.getByRole('button', { name: t(name) })).toBeTruthy();
  }
});

it('puts back what was left out, but not while text is on its way', () => {
  const { actions } = show(known);
  fireEvent.click(screen.getByText('겹친 문단 5개, 안내문 등 2개를 뺐어요'));
  const [first] = screen.getAllByRole('button', { name: /^되돌려 넣기/ });
  if (first) fireEvent.click(first);
  expect(actions.toggleRemoval).toHaveBeenCalledWith(0);
  cleanup();
  show({ ...known, capture: capture({}, { pending: true }) });
  fireEvent.click(screen.getByText('겹친 문단 5개, 안내문 등 2개를 뺐어요'));
  expect(screen.queryByRole('button', { name: /^되돌려 넣기/ })).toBeNull();
});

it('keeps the list of all that was left out, however much of it is back', () => {
  show(STATES['something put back'] ?? {});
  fireEvent.click(screen.getByText('겹친 문단 4개, 안내문 등 2개를 뺐어요'));
  expect(screen.getAllByRole('button', { name: /^되돌려 넣기/ })).toHaveLength(4);
  expect(screen.getAllByRole('button', { name: /^다시 빼기/ })).toHaveLength(1);
});
