import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createController,
  type PopupController,
} from '../../../../entrypoints/popup/controller.ts';
import { lookAtTab } from '../../../../entrypoints/popup/look-at-tab.ts';
import type { PopupServices } from '../../../../entrypoints/popup/services.ts';
import {
  initialState,
  nextState,
  type PopupEvent,
  type PopupState,
} from '../../../../entrypoints/popup/state.ts';
import { createStore, type Store } from '../../../../entrypoints/popup/store.ts';
import type { CaptureResult } from '../../../../utils/article/capture-result.ts';
import { fail, ok, type Result } from '../../../../utils/article/failure.ts';
import { NO_SUMMARY } from '../../../../utils/article/summary.ts';
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
      lengths: { line: 1, short: 1, full: 1 },
    }),
    library: vi.fn(() => library),
    copy: vi.fn(async (): Promise<Result<void>> => ok(undefined)),
    save: vi.fn(async () => ok(saved)),
    saveDeadline: vi.fn(async () => {}),
    showOnPage: vi.fn(async () => true),
    handOver: vi.fn(async () => 'korea.kr:1'),
    open: vi.fn(async () => {}),
    hasPermission: async () => true,
    watchPermission: () => {},
    requestPermission: vi.fn(async () => true),
    rememberFormat: vi.fn(async () => {}),
    rememberLetterKeys: vi.fn(),
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

describe('copying', () => {
  it('takes the chosen sentence with its credit and says so', async () => {
    const services = await open(theServices());
    await controller.copy();
    expect(services.copy).toHaveBeenCalledWith(expect.anything(), [SENTENCE], 'quote', t);
    expect(store.state().notice?.text).toBe(t('popup_copied'));
  });

  it('asks to choose where nothing is chosen', async () => {
    const services = await open(theServices());
    controller.toggleSentence(SENTENCE);
    await controller.copy();
    expect(services.copy).not.toHaveBeenCalled();
    expect(store.state().notice?.text).toBe(t('popup_choose_first'));
  });

  it('says in words why the clipboard refused', async () => {
    await open(theServices({ copy: vi.fn(async () => fail('clipboard-refused', 'test')) }));
    await controller.copy();
    expect(store.state().notice).toMatchObject({
      tone: 'problem',
      text: t('failure_clipboard_refused'),
    });
  });

  it('copies a single sentence as a quotation where the format is the credit', async () => {
    const services = await open(theServices());
    controller.chooseFormat('credit');
    await controller.copySentence(0);
    expect(services.copy).toHaveBeenCalledWith(expect.anything(), [SENTENCE], 'quote', t);
  });

  it('does nothing for a sentence that is not there', async () => {
    const services = await open(theServices());
    await controller.copySentence(2);
    expect(services.copy).not.toHaveBeenCalled();
  });

  it('remembers the format', async () => {
    const services = await open(theServices());
    controller.chooseFormat('markdown');
    expect(services.rememberFormat).toHaveBeenCalledWith('markdown');
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
    expect(used.copy).toHaveBeenCalledWith(now, texts(), 'quote', t);
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
    expect(services.copy).toHaveBeenCalledOnce();
    controller.chooseScope('whole');
    await controller.copy();
    expect(services.copy).toHaveBeenCalledOnce();
    await arrive();
    await vi.waitFor(() => expect(services.copy).toHaveBeenCalledTimes(2));
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
