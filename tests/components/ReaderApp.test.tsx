// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAppearance, readAppearance } from '../../components/appearance.ts';
import { finding, REMOVED, sampleArticle } from '../../entrypoints/playground/sample-article.ts';
import { REPLIES } from '../../entrypoints/playground/sample-summary.ts';
import { App, type ReaderProps } from '../../entrypoints/reader/App.tsx';
import { MARKED_MS } from '../../entrypoints/reader/use-trace.ts';
import type { Article } from '../../utils/article/article.ts';
import { fail, ok, type Result } from '../../utils/article/failure.ts';
import type { MarksChange } from '../../utils/article/marks.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { Undo } from '../../utils/article/undo.ts';
import { termsShown } from '../../utils/licence/terms.ts';
import { aSavedArticle } from '../support/factories/saved-article.ts';
import { copyServices, written } from './copy-services.ts';
import { draw, expectAccessible, t } from './draw.ts';

const scrolled = vi.fn();
let isStill = false;

beforeEach(() => {
  scrolled.mockReset();
  isStill = false;
  // jsdom lays nothing out: it knows neither.
  Element.prototype.scrollIntoView = scrolled;
  globalThis.matchMedia = (query) => ({ matches: isStill, media: query }) as MediaQueryList;
});
afterEach(() => {
  cleanup();
  forgetAppearance();
  delete document.documentElement.dataset.theme;
});

const article = sampleArticle();
const SAVED = aSavedArticle({}, article);
const UNDO: Undo = { marks: [{ id: SAVED.id, before: {}, after: {} }], lists: [] };
const CREDIT = `인사혁신처, 정책브리핑\n${article.canonicalUrl}`;

function open(fields: Partial<ReaderProps> = {}) {
  const services = {
    ...copyServices(),
    save: vi.fn(async (): Promise<Result<SavedArticle>> => ok(SAVED)),
    remember: vi.fn(
      async (_article: Article, _isSaved: boolean): Promise<Result<unknown>> => ok(undefined),
    ),
    print: vi.fn(),
    now: () => 5,
    change: vi.fn(async (_change: MarksChange): Promise<Result<Undo>> => ok(UNDO)),
    undo: vi.fn(async (_undo: Undo): Promise<Result<unknown>> => ok(undefined)),
    leave: vi.fn(),
    readTo: vi.fn(),
    makeHighlight: vi.fn(() => null),
    lists: vi.fn(async () => []),
    keeper: vi.fn(() => Promise.reject(new Error('nobody asked'))),
    watch: vi.fn((_callback: (saved: SavedArticle | null) => void) => () => {}),
  };
  const drawn = draw(
    <App
      article={article}
      saved={null}
      terms={termsShown(article.licence)}
      replies={[]}
      credit={CREDIT}
      copyFormat="quote"
      copyTemplate=""
      appearance={readAppearance()}
      services={services}
      {...fields}
    />,
  );
  return { services, ...drawn };
}
/** Lets what was begun come to its end, without a clock. */
async function settled() {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await settled();
  });

it.each([
  ['unsaved', {}],
  ['saved', { saved: SAVED }],
  ['a reply', { replies: REPLIES }],
  ['without text', { article: sampleArticle({ blocks: [], where: 'none' }) }],
] as const)('%s is accessible', async (_name, fields) => {
  open(fields);
  await expectAccessible(document.body);
});

/** What is marked for a moment; jsdom has neither highlights nor a layout. */
const marks = new Map<string, { range: Range }>();
const wordsMarked = () => String(marks.get('briefclip-sentence')?.range);

function withMarks() {
  marks.clear();
  vi.stubGlobal('CSS', { highlights: marks });
  vi.stubGlobal(
    'Highlight',
    class {
      constructor(readonly range: Range) {}
    },
  );
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
  return vi.waitFor(() => expect(marks.size).toBe(1));
}

it.each([
  ['paragraph', 0],
  ['list item', 7],
])('opens at words of a %s and marks them', async (_what, block) => {
  const { text = '' } = article.blocks[block] ?? {};
  const marked = withMarks();
  open({ at: { block, start: 4, end: 20 } });
  await marked;
  expect(wordsMarked()).toBe(text.slice(4, 20).trim());
});

it('marks a whole block whose words are not in it any more', async () => {
  const marked = withMarks();
  open({ at: { block: 3, start: 900, end: 950 } });
  await marked;
  expect(wordsMarked()).toBe(article.blocks[3]?.text);
});

it('opens at its beginning where there is no such block', () => {
  marks.clear();
  open({ at: { block: 99, start: 0, end: 9 } });
  expect(marks.size).toBe(0);
});

describe('the summary', () => {
  const longer = sampleArticle({
    blocks: article.blocks.map((block) =>
      block.type === 'paragraph' ? { ...block, text: `${block.text} ${block.text}` } : block,
    ),
  });
  const openSummary = async (fields: Partial<ReaderProps> = {}) => {
    const opened = open({ article: longer, ...fields });
    await press(t('reader_summary'));
    await screen.findByText(t('popup_sentences'), {}, { timeout: 5000 });
    return opened;
  };

  it('is closed at first and accessible when it is open', async () => {
    const { container } = await openSummary();
    expect(container.querySelector('[type="checkbox"]')).toBeNull();
    await expectAccessible(document.body);
  });

  it('copies a sentence word for word', async () => {
    const { services } = await openSummary();
    await press(t('popup_copy_sentence', ['1']));
    const [, passage = ''] = /^“(.*)”$/m.exec(written(services)) ?? [];
    expect(passage).not.toBe('');
    expect(longer.blocks.some(({ text }) => text.includes(passage))).toBe(true);
  });

  it('marks a pressed sentence in the text', async () => {
    const marked = withMarks();
    const { container } = await openSummary();
    fireEvent.click(container.querySelector('.sentence .show-text') as Element);
    await marked;
    const range = marks.get('briefclip-sentence')?.range;
    expect(range?.startContainer.parentElement?.closest('.article-text')).not.toBeNull();
  });

  it('is not offered where there is no text', () => {
    open({ article: sampleArticle({ blocks: [], where: 'none' }) });
    expect(screen.queryByRole('button', { name: t('reader_summary') })).toBeNull();
  });
});

it('copies the whole text, each block a passage', async () => {
  const { services } = open();
  await press(t('reader_copy'));
  for (const { text } of article.blocks.filter(({ type }) => type !== 'table')) {
    expect(written(services)).toContain(`“${text}”`);
  }
  expect(document.querySelector('.status-line')?.textContent).toBe(t('popup_copied'));
});

it('copies what is selected', async () => {
  const { services } = open();
  const paragraph = screen.getByText(article.blocks[0]?.text ?? '');
  await act(async () => {
    getSelection()?.selectAllChildren(paragraph);
    document.dispatchEvent(new Event('selectionchange'));
  });
  await press(t('reader_copy_selection'));
  expect(written(services)).toContain(`“${article.blocks[0]?.text}”`);
  expect(written(services)).not.toContain(article.blocks[3]?.text);
  getSelection()?.removeAllRanges();
});

it('saves an unsaved article and then calls it saved', async () => {
  const { services } = open();
  expect(screen.getByText(t('reader_unsaved'))).toBeTruthy();
  await press(t('reader_save'));
  expect(services.save).toHaveBeenCalledWith(article);
  expect(screen.queryByText(t('reader_unsaved'))).toBeNull();
  const button = screen.getByRole('button', { name: t('reader_saved') });
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

it('keeps offering to save where the disk is full, and says so', async () => {
  const { services } = open();
  services.save.mockResolvedValue(fail('storage-full', 'test'));
  await press(t('reader_save'));
  await waitFor(() =>
    expect(document.querySelector('.status-line')?.textContent).toBe(t('failure_storage_full')),
  );
  expect(screen.getByRole('button', { name: t('reader_save') })).toBeTruthy();
});

it('remembers size and theme', async () => {
  const { container } = open();
  await press(t('reader_larger'));
  const main = container.querySelector<HTMLElement>('main');
  expect(main?.style.getPropertyValue('--reading-size')).toBe('18px');
  fireEvent.change(screen.getByRole('combobox', { name: t('reader_theme') }), {
    target: { value: 'dark' },
  });
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(readAppearance()).toMatchObject({ textSize: 18, theme: 'dark' });
});

it('ends with its credit, whose address is a link', () => {
  open();
  expect(screen.getByText('인사혁신처, 정책브리핑')).toBeTruthy();
  expect(screen.getByRole('link', { name: article.canonicalUrl })).toBeTruthy();
});

describe('putting back', () => {
  const [first, second] = REMOVED.map(({ text }) => text);
  const texts = (of: Article | undefined) => of?.blocks.map(({ text }) => text);
  const named = (text = '') => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
  const putBack = (text?: string) => press(t('removal_put_back_this', [named(text)]));
  const openList = () => press('겹친 문단 5개, 안내문 등 2개를 뺐어요');
  const stands = (text = '') =>
    screen.getAllByText(text).filter((one) => one.closest('.article-text')).length;
  const said = (words: string) =>
    waitFor(() =>
      expect(document.querySelector('.status-line [role="status"]')?.textContent).toBe(words),
    );

  it('puts the text in its place, shows it, says so and remembers it', async () => {
    const { services, container } = open({ saved: SAVED });
    await openList();
    expect(stands(first)).toBe(1);
    await putBack(first);
    expect(stands(first)).toBe(2);
    expect(container.querySelector('.put-back')?.textContent).toBe(first);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'smooth' });
    await said(t('removal_is_back'));
    const [changed, isSaved] = services.remember.mock.lastCall ?? [];
    expect(texts(changed)).toEqual([...(texts(article) ?? []), first]);
    expect(changed?.removed).toHaveLength(REMOVED.length - 1);
    expect(isSaved).toBe(true);
    await expectAccessible(document.body);
  });

  it('moves nothing for who asked for that', async () => {
    isStill = true;
    open();
    await openList();
    await putBack(first);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
  });

  it('marks it only for a while', async () => {
    const { container } = open();
    await openList();
    vi.useFakeTimers();
    await putBack(first);
    await act(() => void vi.advanceTimersByTime(MARKED_MS));
    vi.useRealTimers();
    expect(container.querySelector('.put-back')).toBeNull();
    expect(stands(first)).toBe(2);
  });

  it('leaves it out again, from the list or from where it was said', async () => {
    const { services } = open();
    await openList();
    await putBack(first);
    await putBack(second);
    await press(t('removal_take_out_this', [named(first)]));
    expect([stands(first), stands(second)]).toEqual([1, 2]);
    await putBack(first);
    await said(t('removal_is_back'));
    await press(t('removal_take_out'));
    expect([stands(first), stands(second)]).toEqual([1, 2]);
    await said(t('removal_is_out'));
    expect(texts(services.remember.mock.lastCall?.[0])).toEqual([
      ...(texts(article) ?? []),
      second,
    ]);
  });

  it('copies and saves the text as it stands', async () => {
    const { services } = open();
    await openList();
    await putBack(first);
    await press(t('reader_copy'));
    await press(t('reader_save'));
    const now = [...(texts(article) ?? []), first];
    expect(written(services)).toContain(`${first}”\n\n— `);
    expect(services.save).toHaveBeenCalledWith(
      expect.objectContaining({ blocks: now.map((text) => expect.objectContaining({ text })) }),
    );
  });

  it('takes back what could not be kept, and says why', async () => {
    const { services } = open({ saved: SAVED });
    services.remember.mockResolvedValue(fail('storage-full', 'test'));
    await openList();
    await putBack(first);
    await said(t('failure_storage_full'));
    expect(stands(first)).toBe(1);
    expect(screen.queryByRole('button', { name: t('removal_take_out') })).toBeNull();
  });

  it('reckons the reading time anew', async () => {
    const long = '가나다라 '.repeat(500).trim();
    const block = { type: 'paragraph' as const, text: long };
    const removed = [
      { step: 'test', reason: 'notice' as const, text: long, back: { block, at: 0, order: 0 } },
    ];
    const { container } = open({ article: { ...article, removed } });
    const before = container.querySelector('.reader-facts')?.textContent;
    await press('안내문 등 1개를 뺐어요');
    await press(t('removal_put_back_this', [named(long)]));
    expect(container.querySelector('.reader-facts')?.textContent).not.toBe(before);
  });
});

describe('copying', () => {
  const paragraph = () => article.blocks[0]?.text ?? '';
  async function select(block: number) {
    await act(async () => {
      const element = document.querySelector(`[data-block="${block}"]`);
      if (element) getSelection()?.selectAllChildren(element);
      document.dispatchEvent(new Event('selectionchange'));
    });
  }
  afterEach(() => getSelection()?.removeAllRanges());
  const openOptions = async () => {
    await press(t('reader_copy_options'));
    if (!document.querySelector('.copy-preview')) await press(t('copy_preview'));
    await waitFor(() => expect(document.querySelector('.copy-preview-text')).not.toBeNull());
  };
  const shown = () => {
    fireEvent.click(screen.getByRole('radio', { name: t('copy_flavour_plain') }));
    return document.querySelector('.copy-preview-text')?.textContent;
  };
  const inDrawer = (name: string) =>
    act(async () => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.reader-copy button')];
      buttons.find((one) => one.textContent === name || one.ariaLabel === name)?.click();
    });

  it('shows what is copied, in the form that is chosen, and remembers that', async () => {
    const { services } = open();
    await openOptions();
    fireEvent.change(screen.getByRole('combobox', { name: t('popup_format') }), {
      target: { value: 'markdown' },
    });
    expect(services.rememberFormat).toHaveBeenCalledWith('markdown');
    await act(async () => {});
    const preview = shown();
    await press(t('reader_copy'));
    expect(preview).toBe(written(services));
    expect(preview).toMatch(/^> “/);
    await expectAccessible(document.body);
  });

  it('joins sentences that were added one by one, in the order of the text', async () => {
    const { services } = open();
    await select(3);
    await press(t('reader_pick'));
    await select(0);
    await press(t('reader_pick'));
    getSelection()?.removeAllRanges();
    await act(async () => void document.dispatchEvent(new Event('selectionchange')));
    await press(t('popup_copy_chosen', ['2']));
    expect(written(services)).toContain(`“${paragraph()}”`);
    expect(written(services)).toContain(
      `\n\n${t('credit_omission')}\n\n“${article.blocks[3]?.text.slice(0, 8)}`,
    );
    expect(document.querySelectorAll('mark.reader-pick')).toHaveLength(2);
  });

  it('says with the copy what the licence asks to know, where the options do not', async () => {
    open({ article: sampleArticle({ licence: finding('KOGL-4') }) });
    await press(t('reader_copy'));
    const said = () => document.querySelector('.status-line')?.textContent;
    expect(said()).toBe(`${t('popup_copied')} ${t('terms_warn_non_commercial')}`);
    await openOptions();
    await press(t('reader_copy'));
    expect(said()).toBe(t('popup_copied'));
    expect(document.querySelector('.copy-warning')?.textContent).toBe(
      t('terms_warn_non_commercial'),
    );
  });

  it('keeps to the added sentences while text is put back above them', async () => {
    const block = { type: 'paragraph' as const, text: '되돌아온 문단이다.' };
    const back = { block, at: 0, order: 0 };
    const removal = { step: 'test', reason: 'notice' as const, text: block.text, back };
    const { services } = open({ article: { ...article, removed: [removal] } });
    await select(0);
    await press(t('reader_pick'));
    getSelection()?.removeAllRanges();
    await act(async () => void document.dispatchEvent(new Event('selectionchange')));
    await press('안내문 등 1개를 뺐어요');
    await press(t('removal_put_back_this', [block.text]));
    await press(t('popup_copy_chosen', ['1']));
    expect(written(services)).toContain(`“${paragraph()}”`);
    expect(document.querySelector('mark.reader-pick')?.textContent).toBe(paragraph());
  });

  it('links to the first sentence where the page stands open, else to the article', async () => {
    const services = { ...open().services };
    await select(0);
    await press(t('reader_copy_selection'));
    expect(services.write.mock.lastCall?.[0].html).not.toContain('#:~:');
    services.readLines.mockResolvedValue(article.blocks.map(({ text }) => text));
    await press(t('reader_copy_selection'));
    expect(services.write.mock.lastCall?.[0].html).toContain('#:~:text=');
  });

  it('keeps what was selected while its text is edited, and says that it was', async () => {
    const { services } = open();
    await select(0);
    await openOptions();
    await inDrawer(t('copy_edit'));
    getSelection()?.removeAllRanges();
    await act(async () => void document.dispatchEvent(new Event('selectionchange')));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: t('copy_edit_text') });
    expect(field.value).toBe(paragraph());
    await act(async () => void fireEvent.input(field, { target: { value: '고친 글.' } }));
    await press(t('reader_copy_selection'));
    expect(written(services)).toContain('“고친 글.”');
    expect(written(services)).toContain(t('credit_edited'));
  });

  it('offers what the clipboard refused, to be copied by hand', async () => {
    const { services } = open();
    services.write.mockResolvedValue(fail('clipboard-refused', 'test'));
    await press(t('reader_copy'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: t('copy_by_hand_text'),
    });
    expect(field.value).toBe(written(services));
    expect(document.activeElement).toBe(field);
    expect(document.querySelector('.status-line [role="status"]')?.textContent).toBe(
      t('copy_by_hand'),
    );
    await press(t('copy_by_hand_close'));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
