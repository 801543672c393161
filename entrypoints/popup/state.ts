import type { CopyScope } from '../../components/CopyBar.tsx';
import type { Notice } from '../../components/StatusLine.tsx';
import type { Article } from '../../utils/article/article.ts';
import type { CaptureResult } from '../../utils/article/capture-result.ts';
import type { Card } from '../../utils/article/card.ts';
import type { Failure } from '../../utils/article/failure.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { CopyFormat } from '../../utils/article/settings.ts';
import {
  NO_SUMMARY,
  type Summary,
  type SummaryLength,
  type SummarySentence,
} from '../../utils/article/summary.ts';
import { articleNow, type Trace, traceOf } from '../../utils/article/trace.ts';

/** What can be asked for while text is still on its way; it is done when all is there. */
export type Wish = 'copy' | 'save' | 'reader';

/** Everything that the popup shows. */
export interface PopupState {
  /** null while the page is being looked at. Its article is the one that stands: with what was put back. */
  capture: CaptureResult | null;
  summary: Summary;
  /** How much of it is shown; lives as long as the popup. */
  length: SummaryLength;
  /** What was put back into the text; null while that is nothing. */
  trace: Trace | null;
  /** Why there is no capture: no briefing, no permission, a page where nothing may run. */
  refused: Failure | null;
  isPrivate: boolean;
  /** Whether korea.kr may be read without a click; until that is known it is taken for granted. */
  isPermitted: boolean;
  /** Texts of the chosen sentences, in any order; null until the reader chose: then the first one counts. */
  chosen: readonly string[] | null;
  scope: CopyScope;
  format: CopyFormat;
  saved: SavedArticle | null;
  latest: readonly Card[];
  /** null until the library has answered. */
  count: number | null;
  wish: Wish | null;
  notice: Notice | null;
  /** Whether the list of keys is open, and whether letters act at all. */
  keysShown: boolean;
  letterKeys: boolean;
}

export type PopupEvent =
  | { type: 'tab-known'; isPrivate: boolean }
  | { type: 'captured'; capture: CaptureResult; summary: Summary }
  | { type: 'removal-toggled'; trace: Trace; summary: Summary }
  | { type: 'refused'; failure: Failure }
  | { type: 'permission-known'; isPermitted: boolean }
  | { type: 'asked-again' }
  | { type: 'library-counted'; count: number; latest: readonly Card[] }
  | { type: 'found-saved'; saved: SavedArticle | null }
  | { type: 'just-saved'; saved: SavedArticle; isNew: boolean }
  | { type: 'sentence-toggled'; sentence: string }
  | { type: 'length-chosen'; length: SummaryLength }
  | { type: 'scope-chosen'; scope: CopyScope }
  | { type: 'format-chosen'; format: CopyFormat }
  | { type: 'wished'; wish: Wish | null }
  | { type: 'said'; tone: Notice['tone']; text: string }
  | { type: 'keys-toggled' }
  | { type: 'letter-keys'; on: boolean };

export const initialState: PopupState = {
  capture: null,
  summary: NO_SUMMARY,
  length: 'short',
  trace: null,
  refused: null,
  isPrivate: false,
  isPermitted: true,
  chosen: null,
  scope: 'sentences',
  format: 'quote',
  saved: null,
  latest: [],
  count: null,
  wish: null,
  notice: null,
  keysShown: false,
  letterKeys: true,
};

/** The state after an event. Pure: what an event causes outside is the controller's business. */
export function nextState(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'tab-known':
      return { ...state, isPrivate: event.isPrivate };
    case 'captured':
      return {
        ...state,
        capture: event.capture,
        summary: event.summary,
        trace: null,
        refused: null,
      };
    case 'removal-toggled':
      return withTrace(state, event.trace, event.summary);
    case 'refused':
      // What is known of an article stays; only a page without one gives way to the reason.
      return state.capture ? state : { ...state, refused: event.failure, wish: null };
    case 'permission-known':
      return { ...state, isPermitted: event.isPermitted };
    case 'asked-again':
      return {
        ...state,
        capture: null,
        summary: NO_SUMMARY,
        trace: null,
        refused: null,
        notice: null,
      };
    case 'library-counted':
      return { ...state, count: event.count, latest: event.latest };
    case 'found-saved':
      return { ...state, saved: event.saved };
    case 'just-saved':
      return {
        ...state,
        saved: event.saved,
        count: state.count === null ? null : state.count + (event.isNew ? 1 : 0),
      };
    case 'sentence-toggled':
      return {
        ...state,
        chosen: toggled(state.chosen ?? chosenSentences(state), event.sentence),
        scope: 'sentences',
      };
    case 'length-chosen':
      return { ...state, length: event.length };
    case 'scope-chosen':
      return { ...state, scope: event.scope };
    case 'format-chosen':
      return { ...state, format: event.format };
    case 'wished':
      return { ...state, wish: event.wish };
    case 'said':
      return {
        ...state,
        notice: { tone: event.tone, text: event.text, turn: (state.notice?.turn ?? 0) + 1 },
      };
    case 'keys-toggled':
      return { ...state, keysShown: !state.keysShown };
    case 'letter-keys':
      return { ...state, letterKeys: event.on };
  }
}

/** The article as it stands now; only a text that is whole is changed. */
function withTrace(state: PopupState, trace: Trace, summary: Summary): PopupState {
  const { capture } = state;
  if (!capture || capture.pending) return state;
  return { ...state, trace, summary, capture: { ...capture, article: articleNow(trace) } };
}

/** What was put back into the article that is shown. */
export function traceIn({ trace }: PopupState, article: Article): Trace {
  return trace ?? traceOf(article);
}

function toggled(texts: readonly string[], text: string): readonly string[] {
  return texts.includes(text) ? texts.filter((other) => other !== text) : [...texts, text];
}

/** The sentences of the summary that the chosen length shows. */
export function shownSentences({ summary, length }: PopupState): readonly SummarySentence[] {
  return summary.sentences.slice(0, summary.lengths[length]);
}

/** The chosen sentences that are (still) shown, in the order of the text: nothing is copied that is not seen. */
export function chosenSentences(state: PopupState): string[] {
  const { chosen } = state;
  const texts = shownSentences(state).map((sentence) => sentence.text);
  return chosen === null ? texts.slice(0, 1) : texts.filter((text) => chosen.includes(text));
}

/** Whether a copy now takes the whole text: by choice, or because no sentences were picked. */
export function copiesWhole(state: PopupState): boolean {
  return state.scope === 'whole' || state.summary.sentences.length === 0;
}

/** Whether there is no text and none will come: the credit is then all that can be copied. */
export function hasOnlyCredit({ capture }: PopupState): boolean {
  return capture !== null && !capture.pending && capture.article.blocks.length === 0;
}

/** The format of the next copy: as chosen, or the credit where there is nothing else. */
export function formatToCopy(state: PopupState): CopyFormat {
  return hasOnlyCredit(state) ? 'credit' : state.format;
}

/** The passages that a copy takes along, word for word; none for the credit alone. */
export function passagesToCopy(state: PopupState): string[] {
  if (formatToCopy(state) === 'credit') return [];
  if (!copiesWhole(state)) return chosenSentences(state);
  return state.capture?.article.blocks.map((block) => block.text) ?? [];
}
