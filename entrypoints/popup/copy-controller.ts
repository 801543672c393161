import type { CopyScope } from '../../components/copy-view.ts';
import type { Quotation } from '../../utils/article/excerpt.ts';
import { UNKNOWN_PAGE } from '../../utils/article/page-view.ts';
import { type CopyFormat, takesText } from '../../utils/article/settings.ts';
import type { MessageKey, Translate } from '../../utils/article/words.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import { draftedQuotation, draftKey, formatToCopy, quotationOf } from './copy-state.ts';
import type { PopupEvent } from './next-state.ts';
import type { PopupServices, Prepare } from './services.ts';
import { type PopupState, shownSentences } from './state.ts';
import type { Store } from './store.ts';

/** How long a copy waits for the page's lines, in milliseconds: without them its link leads to the article. */
const LINES_MS = 150;

interface CopyEdges {
  store: Store<PopupState, PopupEvent>;
  services: PopupServices;
  t: Translate;
  say: (tone: 'done' | 'problem', ...keys: MessageKey[]) => void;
}

/** What a person can do about copies, and what is kept in step for it. */
export function createCopyController({ store, services, t, say }: CopyEdges) {
  let prepare: Prepare | null = null;
  const loading = once(async () => {
    prepare = await services.loadPrepare();
    keepPrepared();
  });
  const reading = once(async () => {
    const page = await services.readPage().catch((error: unknown) => {
      services.reportBug(error);
      return UNKNOWN_PAGE;
    });
    store.send({ type: 'page-read', page });
  });
  const getReady = () => {
    void loading();
    void reading();
  };

  const prepareNow = (state: PopupState, quotation: Quotation, format: CopyFormat) => {
    const { capture, template, page } = state;
    if (!prepare || !capture) return null;
    return prepare(capture.article, quotation, {
      format,
      t,
      template,
      lines: page?.lines ?? null,
    });
  };

  /** The copy is made anew for whatever it depends on, as long as it can be seen. */
  let madeOf: readonly unknown[] = [];
  const keepPrepared = () => {
    const state = store.state();
    const { capture, page, summary, chosen, scope, format, template, drafts, length } = state;
    if (!prepare || !capture || !(state.isEditing || state.previewShown)) return;
    const inputs = [
      ...[capture.article, capture.pending, page, summary, chosen, scope],
      ...[format, template, drafts, length, state.isEditing],
    ];
    if (inputs.every((input, index) => input === madeOf[index])) return;
    madeOf = inputs;
    const quotation = draftedQuotation(state);
    const shown = formatToCopy(state);
    const isEmpty = takesText(shown) && quotation.passages.length === 0;
    const prepared = isEmpty ? null : prepareNow(state, quotation, shown);
    store.send({ type: 'prepared', prepared });
  };
  store.watch(() => {
    // After the drawing: what a click may need does not hold that up.
    if (store.state().capture) queueMicrotask(getReady);
    else reading.forget();
    keepPrepared();
  });

  const copyQuotation = async (quotation: Quotation, format: CopyFormat) => {
    const start = performance.now();
    await loading();
    if (quotation.at) await Promise.race([reading(), after(LINES_MS)]);
    const prepared = prepareNow(store.state(), quotation, format);
    if (!prepared) return;
    const result = await services.write(prepared.content);
    performance.measure('briefclip:copy', { start });
    const isRefused = !result.ok && result.failure.kind === 'clipboard-refused';
    store.send({ type: 'by-hand', content: isRefused ? prepared.content : null });
    if (result.ok) say('done', takesText(format) ? 'popup_copied' : 'popup_copied_credit');
    else say('problem', isRefused ? 'copy_by_hand' : failureKey(result.failure.kind));
  };
  /** Who points at a sentence wants it, even where only sources are copied by default. */
  const textFormat = ({ format }: PopupState): CopyFormat => (takesText(format) ? format : 'quote');

  return {
    /** Copies what is chosen, as it is shown. */
    copyChosen: async () => {
      const state = store.state();
      const quotation = draftedQuotation(state);
      const format = formatToCopy(state);
      if (takesText(format) && quotation.passages.length === 0) {
        return say('problem', 'popup_choose_first');
      }
      await copyQuotation(quotation, format);
    },
    /** Copies passages at once, whatever is chosen; a link needs the place of the first. */
    copyNow: (passages: readonly string[], at: Quotation['at'] = null) =>
      copyQuotation(
        { passages, at: at ?? placeOf(store.state(), passages) },
        textFormat(store.state()),
      ),
    actions: {
      chooseScope: (scope: CopyScope) => store.send({ type: 'scope-chosen', scope }),
      chooseFormat: (format: CopyFormat) => {
        store.send({ type: 'format-chosen', format });
        void services.rememberFormat(format);
      },
      toggleEditing: () => store.send({ type: 'edit-toggled' }),
      writeDraft: (draft: string | null) =>
        store.send({ type: 'drafted', text: draftKey(quotationOf(store.state())), draft }),
      togglePreview: () => {
        store.send({ type: 'preview-toggled' });
        services.rememberPreview(store.state().previewShown);
      },
      closeByHand: () => store.send({ type: 'by-hand', content: null }),
    },
  };
}

/** Where a single sentence of the summary stands; null for other passages. */
function placeOf(state: PopupState, [text]: readonly string[]): Quotation['at'] {
  return shownSentences(state).find((sentence) => sentence.text === text) ?? null;
}

/** The same promise for everybody who asks, until it is forgotten. */
function once(work: () => Promise<void>): { (): Promise<void>; forget(): void } {
  let begun: Promise<void> | null = null;
  const ask = () => {
    begun ??= work();
    return begun;
  };
  return Object.assign(ask, {
    forget: () => {
      begun = null;
    },
  });
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
