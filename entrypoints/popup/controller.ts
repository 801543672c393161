import { LIBRARY_PATH, OPTIONS_PATH, readerPath } from '../../components/paths.ts';
import type { Article } from '../../utils/article/article.ts';
import type { CaptureResult } from '../../utils/article/capture-result.ts';
import type { Result } from '../../utils/article/failure.ts';
import type { Kept } from '../../utils/article/keeper.ts';
import type {
  DateFact,
  Place,
  SummaryLength,
  SummarySentence,
} from '../../utils/article/summary.ts';
import { articleNow, toggleRemoval } from '../../utils/article/trace.ts';
import type { Undo } from '../../utils/article/undo.ts';
import type { MessageKey, Translate } from '../../utils/article/words.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import { createCopyController } from './copy-controller.ts';
import { isReadyToCopy } from './copy-state.ts';
import { askLists, lookAtTab } from './look-at-tab.ts';
import type { PopupEvent } from './next-state.ts';
import type { PopupServices } from './services.ts';
import { type PopupState, shownSentences, traceIn, type Wish } from './state.ts';
import type { Store } from './store.ts';

/** What a person can do in the popup, by pointer or key. None of it throws for what is expected to fail. */
export type PopupController = ReturnType<typeof createController>;

/** Joins the popup's state with what it does outside. */
export function createController(
  store: Store<PopupState, PopupEvent>,
  services: PopupServices,
  t: Translate,
  signal: AbortSignal,
) {
  const say = (tone: 'done' | 'problem' | 'wait', ...keys: MessageKey[]) =>
    store.send({ type: 'said', tone, text: keys.map((key) => t(key)).join(' ') });
  const sayResult = (result: Result<unknown>, done: MessageKey) =>
    result.ok ? say('done', done) : say('problem', failureKey(result.failure.kind));
  /** Says what choosing lists and tags came to, and shows it. */
  const filed = (kept: Kept, done: MessageKey, undo: Undo | null) => {
    sayResult(kept, done);
    if (!kept.ok) return;
    store.send({ type: 'filed', saved: kept.value.saved ?? null, undo });
    askLists(store, services);
  };
  const capture = (): CaptureResult | null => store.state().capture;

  /** Where the reader is to open, and the text of that block. */
  let wanted: { place: Place; text: string } | null = null;
  const copies = createCopyController({ store, services, t, say });
  const wishes: Record<Wish, () => Promise<void>> = {
    copy: copies.copyChosen,
    save: async () => {
      const { capture: current, isPrivate, saved } = store.state();
      if (!current) return;
      const result = await services.save(current.article, isPrivate);
      if (result.ok) {
        store.send({ type: 'just-saved', saved: result.value, isNew: saved === null });
      }
      sayResult(result, 'popup_saved_now');
      store.send({ type: 'keep-offered', offered: result.ok && !isPrivate });
    },
    reader: async () => {
      const { capture: current, isPrivate, saved } = store.state();
      if (!current || isPrivate) return;
      const id = saved ? saved.id : await services.handOver(current.article);
      // What was saved before may stand elsewhere in its text, or be gone from it.
      await services.open(
        readerPath(id, wanted ? whereIs(wanted, (saved ?? current).article) : undefined),
      );
    },
  };
  /** Does it now, or when all the text is there; a copy of what is there already need not wait. */
  const wish = async (what: Wish) => {
    const state = store.state();
    if (!state.capture) return;
    const partial = state.capture.pending && !isReady(what, state);
    if (!partial) return wishes[what]();
    store.send({ type: 'wished', wish: what });
    say('wait', `popup_wait_${what}`);
  };
  store.watch(() => {
    const { wish: waiting, capture: current } = store.state();
    if (!waiting || !current || current.pending) return;
    store.send({ type: 'wished', wish: null });
    void wishes[waiting]();
  });

  /** Opens the reader at a place of the text. */
  const showInReader = (place: Place) => {
    const text = capture()?.article.blocks[place.block]?.text;
    wanted = text === undefined ? null : { place, text };
    return wish('reader');
  };

  return {
    ...copies.actions,
    copy: () => wish('copy'),
    save: () => wish('save'),
    openReader: () => {
      wanted = null;
      return wish('reader');
    },
    showInReader,
    /** Scrolls the page to a sentence; where it is not seen there, the reader shows it. */
    showOnPage: async (sentence: SummarySentence) => {
      if (await services.showOnPage(sentence.text)) return;
      if (store.state().isPrivate) say('problem', 'summary_not_on_page');
      else await showInReader(sentence);
    },
    /** Copies the shown sentence with this place in the summary, 0 the first. */
    copySentence: async (index: number) => {
      const sentence = shownSentences(store.state())[index];
      if (sentence) await copies.copyNow([sentence.text], sentence);
    },
    copyNow: (passages: readonly string[]) => copies.copyNow(passages),
    toggleSentence: (sentence: string) => store.send({ type: 'sentence-toggled', sentence }),
    /** Puts back what was left out, or leaves it out again, once all the text is there. */
    toggleRemoval: async (index: number) => {
      const current = capture();
      if (!current || current.pending) return;
      const trace = toggleRemoval(traceIn(store.state(), current.article), index);
      const summary = await services.summarise(articleNow(trace));
      store.send({ type: 'removal-toggled', trace, summary });
      const done = trace.back.includes(index) ? 'removal_is_back' : 'removal_is_out';
      // What is saved stays as it is until it is saved again.
      if (store.state().saved) say('done', done, 'removal_save_again');
      else say('done', done);
    },
    saveDeadline: async (fact: DateFact) => {
      const current = capture();
      if (!current) return;
      await services.saveDeadline(fact, current.article, t);
      say('done', 'calendar_saved');
    },
    chooseLength: (length: SummaryLength) => store.send({ type: 'length-chosen', length }),
    openSaved: () => {
      const { saved } = store.state();
      return saved ? services.open(readerPath(saved.id)) : undefined;
    },
    /** Opens lists and tags of the saved article, or closes them. */
    toggleKeep: () => store.send({ type: 'keep-toggled' }),
    savedChanged: (kept: Kept) => filed(kept, 'reader_filed', kept.ok ? kept.value.undo : null),
    /** Takes back what was chosen last of lists and tags. */
    undoFiling: async () => {
      const { saved, undo } = store.state();
      if (!saved || !undo) return;
      const keeper = await services.keeper(saved.id);
      filed(await keeper.undo(undo), 'reader_undone', null);
    },
    keeper: services.keeper,
    compare: services.compare,
    find: services.find,
    openLibrary: () => (store.state().isPrivate ? undefined : services.open(LIBRARY_PATH)),
    openSettings: () => services.open(OPTIONS_PATH),
    lookAgain: () => {
      store.send({ type: 'asked-again' });
      return lookAtTab(store, services, signal);
    },
    /** Straight from the click: browsers ask only then. */
    askPermission: async () => {
      if (!(await services.requestPermission())) return say('problem', 'popup_not_allowed');
      store.send({ type: 'asked-again' });
      await lookAtTab(store, services, signal);
    },
    toggleKeys: () => store.send({ type: 'keys-toggled' }),
    setLetterKeys: (on: boolean) => {
      store.send({ type: 'letter-keys', on });
      services.rememberLetterKeys(on);
    },
  };
}

/** A place in an article that may differ: in the same block, or the first with its text; undefined if that is gone. */
function whereIs(
  { place, text }: { place: Place; text: string },
  { blocks }: Article,
): Place | undefined {
  if (blocks[place.block]?.text === text) return place;
  const first = blocks.findIndex((block) => block.text === text);
  return first < 0 ? undefined : { ...place, block: first };
}

/** Whether a wish can be done with a text that is not whole yet. */
function isReady(what: Wish, state: PopupState): boolean {
  if (what === 'save' && state.isPrivate) return true;
  return what === 'copy' && isReadyToCopy(state);
}
