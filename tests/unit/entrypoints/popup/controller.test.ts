import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createController,
  type PopupController,
} from '../../../../entrypoints/popup/controller.ts';
import { lookAtTab } from '../../../../entrypoints/popup/look-at-tab.ts';
import { nextState, type PopupEvent } from '../../../../entrypoints/popup/next-state.ts';
import type { PopupServices } from '../../../../entrypoints/popup/services.ts';
import { initialState, type PopupState } from '../../../../entrypoints/popup/state.ts';
import { createStore, type Store } from '../../../../entrypoints/popup/store.ts';
import { prepareCopy } from '../../../../utils/actions/prepare-copy.ts';
import type { CaptureResult } from '../../../../utils/article/capture-result.ts';
import type { ClipboardContent } from '../../../../utils/article/excerpt.ts';
import { fail, ok, type Result } from '../../../../utils/article/failure.ts';
import type { Keeper } from '../../../../utils/article/keeper.ts';
import { NO_MARKS } from '../../../../utils/article/marks.ts';
import type { PageView } from '../../../../utils/article/page-view.ts';
import { NO_SUMMARY } from '../../../../utils/article/summary.ts';
import { NOTHING_TO_UNDO } from '../../../../utils/article/undo.ts';
import { aCapture, anArticle } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const SENTENCE = '첫 문단이에요.';
const saved = aSavedArticle();
const library = {
  find: async () => undefined,
  latest: async () => [],
  count: async () => 3,
  lists: async () => [],
};

/** Services that remember what was asked; a test changes those that it is about. */
function theServices(fields: Partial<PopupServices> = {}) {
  return {
    activeTab: async () => ({ id: 7, isPrivate: false }),
    capture: async (_tab: number, _signal: AbortSignal, onUpdate: (one: CaptureResult) => void) => {
      onUpdate(aCapture());
      return ok(aCapture());
    },
    summarise: async () => ({
      ...NO_SUMMARY,
      sentences: [{ text: SENTENCE, block: 0, start: 0, end: SENTENCE.length }],
    }),
    library: vi.fn(() => library),
    loadPrepare: vi.fn(async () => prepareCopy),
    readPage: vi.fn(async (): Promise<PageView> => ({ lines: [SENTENCE], selection: null })),
    write: vi.fn(async (_content: ClipboardContent): Promise<Result<void>> => ok(undefined)),
    save: vi.fn(async () => ok(saved)),
    find: vi.fn(async () => ok({ cards: [], count: 0 })),
    compare: vi.fn(async () => []),
    keeper: vi.fn(async () => {
      throw new Error('nobody asked for lists');
    }),
    saveDeadline: vi.fn(async () => {}),
    showOnPage: vi.fn(async () => true),
    handOver: vi.fn(async () => 'korea.kr:1'),
    open: vi.fn(async () => {}),
    hasPermission: async () => true,
    watchPermission: () => {},
    requestPermission: vi.fn(async () => true),
    rememberFormat: vi.fn(async () => {}),
    rememberLetterKeys: vi.fn(),
    rememberPreview: vi.fn(),
    reportBug: vi.fn(),
    ...fields,
  } satisfies PopupServices;
}

let store: Store<PopupState, PopupEvent>;
let controller: PopupController;
const { signal } = new AbortController();

async function open<Services extends PopupServices>(services: Services): Promise<Services> {
  store = createStore(nextState, initialState);
  controller = createController(store, services, t, signal);
  await lookAtTab(store, services, signal);
  return services;
}

beforeEach(() => void vi.clearAllMocks());

describe('looking at the tab', () => {
  it('shows the capture and what the library knows', async () => {
    await open(theServices());
    await vi.waitFor(() => expect(store.state().count).toBe(3));
    expect(store.state().capture?.article.title).toBe(anArticle().title);
  });

  it('refuses where there is no tab', async () => {
    await open(theServices({ activeTab: async () => undefined }));
    expect(store.state().refused?.kind).toBe('restricted-page');
  });

  it('takes a page without article for what it is', async () => {
    const article = anArticle({ identity: null, blocks: [] });
    const { failure } = fail('no-article', 'test');
    const capture = async (
      _tab: number,
      _s: AbortSignal,
      onUpdate: (one: CaptureResult) => void,
    ) => {
      onUpdate(aCapture({ article, failure }));
      return ok(aCapture({ article, failure }));
    };
    await open(theServices({ capture }));
    expect(store.state().capture).toBeNull();
    expect(store.state().refused?.kind).toBe('no-article');
  });

  it.each([null, fail('page-late', 'test').failure])(
    'takes an article of no known template for one, failure: %o',
    async (failure) => {
      const article = anArticle({ identity: null, url: 'https://news.example.kr/1' });
      const capture: PopupServices['capture'] = async (_tab, _signal, onUpdate) => {
        onUpdate(aCapture({ article, failure }));
        return ok(aCapture({ article, failure }));
      };
      const services = await open(theServices({ capture }));
      expect(store.state().capture?.article).toBe(article);
      await controller.save();
      expect(services.save).toHaveBeenCalledWith(article, false);
    },
  );

  it('reads a private window’s library from afar', async () => {
    const services = await open(
      theServices({ activeTab: async () => ({ id: 7, isPrivate: true }) }),
    );
    expect(services.library).toHaveBeenCalledWith(true);
  });

  it('goes on without a library that cannot be opened', async () => {
    const broken = { ...library, count: () => Promise.reject(new Error('no IndexedDB')) };
    const services = await open(theServices({ library: vi.fn(() => broken) }));
    await vi.waitFor(() => expect(services.reportBug).toHaveBeenCalledOnce());
    expect(store.state().capture).not.toBeNull();
  });

  it('ends in a sentence, not in a skeleton, when capturing breaks', async () => {
    await open(theServices({ capture: () => Promise.reject(new Error('a bug')) }));
    expect(store.state().refused?.kind).toBe('cancelled');
  });

  it('tells of a site that was withdrawn', async () => {
    await open(theServices({ hasPermission: async () => false }));
    await vi.waitFor(() => expect(store.state().isPermitted).toBe(false));
  });
});

/** What was written last. */
const lastWritten = ({ write }: PopupServices) => vi.mocked(write).mock.lastCall?.[0];
const written = (services: PopupServices) => lastWritten(services)?.plain ?? '';
const LINK = `#:~:text=${encodeURIComponent(SENTENCE)}`;

describe('copying', () => {
  it('takes the chosen sentence with its credit and says so', async () => {
    const services = await open(theServices());
    await controller.copy();
    expect(written(services)).toMatch(new RegExp(`^“${SENTENCE}”\n\n— 인사혁신처`));
    expect(store.state().notice?.text).toBe(t('popup_copied'));
  });

  it('links to the sentence, by the page as it stands', async () => {
    const services = await open(theServices());
    controller.chooseFormat('messenger');
    await controller.copy();
    expect(written(services)).toContain(LINK);
  });

  it('does not wait long for a page that does not answer', async () => {
    const silent = vi.fn(() => new Promise<PageView>(() => {}));
    const services = await open(theServices({ readPage: silent }));
    controller.chooseFormat('messenger');
    await controller.copy();
    expect(written(services)).toContain(SENTENCE);
    expect(written(services)).not.toContain(LINK);
  });

  it('goes without a link where the page cannot be read, and reports the bug', async () => {
    const readPage = vi.fn(() => Promise.reject(new Error('a bug')));
    const services = await open(theServices({ readPage }));
    await controller.copy();
    expect(written(services)).toContain(SENTENCE);
    expect(services.reportBug).toHaveBeenCalledOnce();
  });

  it('reads the page again when it is looked at again', async () => {
    const services = await open(theServices());
    await vi.waitFor(() => expect(store.state().page).not.toBeNull());
    await controller.lookAgain();
    await vi.waitFor(() => expect(services.readPage).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(store.state().page).not.toBeNull());
  });

  it('offers what is selected on the page first', async () => {
    const selection = { passages: ['첫 문단'], before: '' };
    const readPage = async () => ({ lines: [SENTENCE], selection });
    const services = await open(theServices({ readPage }));
    await vi.waitFor(() => expect(store.state().page?.selection).toBe(selection));
    await controller.copy();
    expect(written(services)).toMatch(/^“첫 문단”/);
  });

  it('asks to choose where nothing is chosen', async () => {
    const services = await open(theServices());
    controller.toggleSentence(SENTENCE);
    await controller.copy();
    expect(services.write).not.toHaveBeenCalled();
    expect(store.state().notice?.text).toBe(t('popup_choose_first'));
  });

  it('offers the text to copy by hand where the clipboard refused', async () => {
    const write = vi.fn(
      async (_content: ClipboardContent): Promise<Result<void>> =>
        fail('clipboard-refused', 'test'),
    );
    const services = await open(theServices({ write }));
    await controller.copy();
    expect(store.state().notice).toMatchObject({ tone: 'problem', text: t('copy_by_hand') });
    expect(store.state().byHand).toEqual(write.mock.lastCall?.[0]);
    write.mockResolvedValue(ok(undefined));
    await controller.copy();
    expect(services.write).toHaveBeenCalledTimes(2);
    expect(store.state().byHand).toBeNull();
  });

  it.each(['credit', 'apa', 'bibtex'] as const)(
    'copies a single sentence as a quotation where the format is %s',
    async (format) => {
      const services = await open(theServices());
      controller.chooseFormat(format);
      await controller.copySentence(0);
      expect(written(services)).toMatch(new RegExp(`^“${SENTENCE}”`));
      await controller.copy();
      expect(written(services)).not.toContain(SENTENCE);
      expect(store.state().notice?.text).toBe(t('popup_copied_credit'));
    },
  );

  it('does nothing for a sentence that is not there', async () => {
    const services = await open(theServices());
    await controller.copySentence(2);
    expect(services.write).not.toHaveBeenCalled();
  });

  it('remembers format and preview', async () => {
    const services = await open(theServices());
    controller.chooseFormat('markdown');
    expect(services.rememberFormat).toHaveBeenCalledWith('markdown');
    controller.togglePreview();
    expect(services.rememberPreview).toHaveBeenCalledWith(true);
  });
});

describe('the preview', () => {
  const shown = () => store.state().prepared?.content;

  it('is what is copied, whatever changes', async () => {
    const services = await open(theServices());
    controller.togglePreview();
    controller.toggleEditing();
    await vi.waitFor(() => expect(shown()?.plain).toContain(SENTENCE));
    const changes = [
      () => controller.chooseScope('whole'),
      () => controller.chooseFormat('markdown'),
      () => controller.writeDraft('고친 글.'),
      () => controller.writeDraft(null),
      () => controller.chooseFormat('apa'),
      () => controller.chooseFormat('messenger'),
      () => controller.toggleSentence('없는 문장.'),
    ];
    const seen = new Set();
    for (const change of changes) {
      change();
      await controller.copy();
      expect(lastWritten(services)).toEqual(shown());
      seen.add(shown()?.plain);
    }
    expect(seen.size).toBeGreaterThan(4);
  });

  it('is empty where nothing is chosen', async () => {
    await open(theServices());
    controller.togglePreview();
    await vi.waitFor(() => expect(shown()).toBeDefined());
    controller.toggleSentence(SENTENCE);
    expect(store.state().prepared).toBeNull();
  });
});

describe('editing', () => {
  it('marks the copy, until the text is brought back', async () => {
    const services = await open(theServices());
    controller.toggleEditing();
    controller.writeDraft('고친 문단이에요.');
    await controller.copy();
    expect(written(services)).toContain('“고친 문단이에요.”');
    expect(written(services)).toContain('(일부 수정)');
    controller.writeDraft(null);
    await controller.copy();
    expect(written(services)).toContain(SENTENCE);
    expect(written(services)).not.toContain('(일부 수정)');
  });

  it('counts while it can be seen, and comes back', async () => {
    const services = await open(theServices());
    controller.toggleEditing();
    controller.writeDraft('고친 문단이에요.');
    controller.toggleEditing();
    await controller.copy();
    expect(written(services)).toContain(SENTENCE);
    controller.toggleEditing();
    await controller.copy();
    expect(written(services)).toContain('고친 문단이에요.');
  });

  it('is of one choice: another has its own text', async () => {
    const services = await open(theServices());
    controller.toggleEditing();
    controller.writeDraft('고친 문단이에요.');
    controller.chooseScope('whole');
    await controller.copy();
    expect(written(services)).not.toContain('고친');
    controller.chooseScope('sentences');
    await controller.copy();
    expect(written(services)).toContain('고친');
  });
});

describe('putting back', () => {
  const block = { type: 'paragraph' as const, text: '되돌릴 글.' };
  const removal = { step: 'test', reason: 'notice' as const, text: block.text };
  const article = anArticle({ removed: [{ ...removal, back: { block, at: 0, order: 0 } }] });
  const services = (pending = false) =>
    theServices({
      capture: async (_tab, _signal, onUpdate) => {
        onUpdate(aCapture({ article, pending }));
        return ok(aCapture({ article, pending }));
      },
    });
  const texts = () => store.state().capture?.article.blocks.map(({ text }) => text);

  it('changes the text, says so, and saves and reads what stands', async () => {
    const used = await open(services());
    await controller.toggleRemoval(0);
    expect(texts()?.[0]).toBe('되돌릴 글.');
    expect(store.state().notice?.text).toBe(t('removal_is_back'));
    await controller.save();
    await controller.openReader();
    const now = expect.objectContaining({ blocks: [block, ...article.blocks], removed: [] });
    expect(used.save).toHaveBeenCalledWith(now, false);
    controller.chooseScope('whole');
    await controller.copy();
    expect(written(used)).toContain('“되돌릴 글.”');
  });

  it('hands what stands over to the reader', async () => {
    const used = await open(services());
    await controller.toggleRemoval(0);
    await controller.openReader();
    expect(used.handOver).toHaveBeenCalledWith(
      expect.objectContaining({ blocks: [block, ...article.blocks] }),
    );
  });

  it('leaves it out again', async () => {
    await open(services());
    await controller.toggleRemoval(0);
    await controller.toggleRemoval(0);
    expect(store.state().capture?.article).toEqual(article);
    expect(store.state().notice?.text).toBe(t('removal_is_out'));
  });

  it('tells that a saved copy is another matter', async () => {
    const found = { ...library, find: async () => saved };
    await open({ ...services(), library: vi.fn(() => found) });
    await vi.waitFor(() => expect(store.state().saved).toBe(saved));
    await controller.toggleRemoval(0);
    expect(store.state().notice?.text).toBe(`${t('removal_is_back')} ${t('removal_save_again')}`);
  });

  it('waits for the text', async () => {
    await open(services(true));
    await controller.toggleRemoval(0);
    expect(texts()).toEqual(article.blocks.map(({ text }) => text));
    expect(store.state().notice).toBeNull();
  });
});

describe('while text is on its way', () => {
  /** Opens the popup on a text that is not whole; call what comes back to let the rest arrive. */
  async function openPartly(services = theServices()) {
    let arrive = () => {};
    const all = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const capture: PopupServices['capture'] = async (_tab, _signal, onUpdate) => {
      onUpdate(aCapture({ pending: true }));
      await all;
      onUpdate(aCapture());
      return ok(aCapture());
    };
    const partly = { ...services, capture };
    store = createStore(nextState, initialState);
    controller = createController(store, partly, t, signal);
    const looking = lookAtTab(store, partly, signal);
    await vi.waitFor(() => expect(store.state().capture).not.toBeNull());
    const finish = () => {
      arrive();
      return looking;
    };
    return { services, arrive: finish };
  }

  it('saves once all is there, and only once', async () => {
    const { services, arrive } = await openPartly();
    await controller.save();
    expect(services.save).not.toHaveBeenCalled();
    expect(store.state().notice?.text).toBe(t('popup_wait_save'));
    await arrive();
    await vi.waitFor(() => expect(store.state().notice?.text).toBe(t('popup_saved_now')));
    expect(services.save).toHaveBeenCalledOnce();
  });

  it('opens the reader once all is there', async () => {
    const { services, arrive } = await openPartly();
    await controller.openReader();
    expect(services.handOver).not.toHaveBeenCalled();
    await arrive();
    await vi.waitFor(() => expect(services.open).toHaveBeenCalledOnce());
  });

  it('copies a sentence that is there at once, the whole text later', async () => {
    const { services, arrive } = await openPartly();
    await controller.copy();
    expect(services.write).toHaveBeenCalledOnce();
    controller.chooseScope('whole');
    await controller.copy();
    expect(services.write).toHaveBeenCalledOnce();
    await arrive();
    await vi.waitFor(() => expect(services.write).toHaveBeenCalledTimes(2));
  });

  it('declines to save from a private window without waiting', async () => {
    const { arrive } = await openPartly(
      theServices({
        activeTab: async () => ({ id: 7, isPrivate: true }),
        save: vi.fn(async () => fail('private-window', 'test')),
      }),
    );
    await controller.save();
    expect(store.state().notice?.text).toBe(t('failure_private_window'));
    await arrive();
  });
});

describe('saving and opening', () => {
  it('shows what lists and tags became, and says why they could not be kept', async () => {
    await open(theServices());
    controller.savedChanged(ok({ saved, undo: NOTHING_TO_UNDO }));
    expect(store.state().saved).toBe(saved);
    controller.savedChanged(fail('storage-full', 'test'));
    expect(store.state().saved).toBe(saved);
    expect(store.state().notice).toMatchObject({
      tone: 'problem',
      text: t('failure_storage_full'),
    });
    controller.savedChanged(ok({ saved: undefined, undo: NOTHING_TO_UNDO }));
    expect(store.state().saved).toBeNull();
  });

  it('takes back what was chosen last of lists and tags', async () => {
    const undo = vi.fn<Keeper['undo']>(async () => ok({ saved, undo: NOTHING_TO_UNDO }));
    const keeper = vi.fn(async () => ({ undo }) as unknown as Keeper);
    await open(theServices({ keeper }));
    const filed = aSavedArticle({ marks: { ...NO_MARKS, tags: ['청년'] } });
    const done = { ...NOTHING_TO_UNDO, marks: [{ id: saved.id, before: {}, after: {} }] };
    controller.savedChanged(ok({ saved: filed, undo: done }));
    expect(store.state().undo).toBe(done);
    await controller.undoFiling();
    expect(undo).toHaveBeenCalledExactlyOnceWith(done);
    expect(store.state()).toMatchObject({
      saved,
      undo: null,
      notice: { text: t('reader_undone') },
    });
    await controller.undoFiling();
    expect(undo).toHaveBeenCalledOnce();
  });

  it('says so and marks the article as saved', async () => {
    await open(theServices());
    await vi.waitFor(() => expect(store.state().count).toBe(3));
    await controller.save();
    expect(store.state()).toMatchObject({ saved, count: 4 });
  });

  it('hands an unsaved article over to the reader', async () => {
    const services = await open(theServices());
    await controller.openReader();
    expect(services.handOver).toHaveBeenCalledOnce();
    expect(services.open).toHaveBeenCalledWith('/reader.html?id=korea.kr%3A1');
  });

  it('opens the reader at a place, and without one the next time', async () => {
    const services = await open(theServices());
    await controller.showInReader({ block: 2, start: 3, end: 9 });
    expect(services.open).toHaveBeenLastCalledWith('/reader.html?id=korea.kr%3A1#block-2-3-9');
    await controller.openReader();
    expect(services.open).toHaveBeenLastCalledWith('/reader.html?id=korea.kr%3A1');
  });

  it.each([
    ['moved', 1, '#block-1-0-4'],
    ['gone', 0, ''],
  ])('finds a block that has %s in the saved copy', async (_what, from, hash) => {
    const [first, ...rest] = anArticle().blocks;
    const blocks = from && first ? [...rest.slice(0, from), first] : rest;
    const older = { ...saved, article: anArticle({ blocks }) };
    const found = { ...library, find: async () => older };
    const services = await open(theServices({ library: vi.fn(() => found) }));
    await vi.waitFor(() => expect(store.state().saved).toBe(older));
    await controller.showInReader({ block: 0, start: 0, end: 4 });
    expect(services.open).toHaveBeenCalledWith(`/reader.html?id=korea.kr%3A156661100${hash}`);
  });

  const place = { block: 0, start: 0, end: 4 };

  it('shows a sentence on the page', async () => {
    const services = await open(theServices());
    await controller.showOnPage({ ...place, text: SENTENCE });
    expect(services.showOnPage).toHaveBeenCalledWith(SENTENCE);
    expect(services.open).not.toHaveBeenCalled();
  });

  it('shows a sentence in the reader where the page does not show it', async () => {
    const services = await open(theServices({ showOnPage: async () => false }));
    await controller.showOnPage({ ...place, text: SENTENCE });
    expect(services.open).toHaveBeenCalledWith('/reader.html?id=korea.kr%3A1#block-0-0-4');
  });

  it('says so in a private window, which has no reader', async () => {
    const activeTab = async () => ({ id: 7, isPrivate: true });
    const services = await open(theServices({ showOnPage: async () => false, activeTab }));
    await controller.showOnPage({ ...place, text: SENTENCE });
    expect(services.open).not.toHaveBeenCalled();
    expect(store.state().notice?.text).toBe(t('summary_not_on_page'));
  });

  it('saves a deadline with the article that states it', async () => {
    const services = await open(theServices());
    const sentence = { text: SENTENCE, block: 0, start: 0, end: SENTENCE.length };
    const fact = {
      kind: 'period',
      purpose: 'apply',
      from: null,
      until: '2024-11-30',
      sentence,
      value: sentence,
    } as const;
    await controller.saveDeadline(fact);
    expect(services.saveDeadline).toHaveBeenCalledWith(fact, store.state().capture?.article, t);
    expect(store.state().notice?.text).toBe(t('calendar_saved'));
  });

  it('opens the saved copy of a saved article', async () => {
    const services = await open(
      theServices({ library: vi.fn(() => ({ ...library, find: async () => saved })) }),
    );
    await vi.waitFor(() => expect(store.state().saved).toBe(saved));
    await controller.openReader();
    expect(services.handOver).not.toHaveBeenCalled();
    expect(services.open).toHaveBeenCalledWith('/reader.html?id=korea.kr%3A156661100');
  });

  it('offers neither reader nor library from a private window', async () => {
    const services = await open(
      theServices({ activeTab: async () => ({ id: 7, isPrivate: true }) }),
    );
    await controller.openReader();
    await controller.openLibrary();
    expect(services.open).not.toHaveBeenCalled();
  });

  it('looks again once the site is allowed, and says so where it is not', async () => {
    const requestPermission = vi.fn(async () => false);
    const services = theServices({
      capture: vi.fn(async () => fail('no-permission', 'test')),
      requestPermission,
    });
    await open(services);
    await controller.askPermission();
    expect(store.state().notice?.text).toBe(t('popup_not_allowed'));
    expect(services.capture).toHaveBeenCalledOnce();
    requestPermission.mockResolvedValue(true);
    await controller.askPermission();
    expect(services.capture).toHaveBeenCalledTimes(2);
  });
});
