import type { CopyScope } from '../../components/copy-view.ts';
import type { Notice } from '../../components/StatusLine.tsx';
import type { Article } from '../../utils/article/article.ts';
import type { CaptureResult } from '../../utils/article/capture-result.ts';
import type { Card } from '../../utils/article/card.ts';
import type { ClipboardContent, PreparedCopy } from '../../utils/article/excerpt.ts';
import type { Failure } from '../../utils/article/failure.ts';
import type { PageView } from '../../utils/article/page-view.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
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
  /** null until the reader chose: then what is selected on the page, else the sentences. */
  scope: CopyScope | null;
  format: CopyFormat;
  /** The reader's own form of a copy. */
  template: string;
  /** What a copy needs of the page beside the article; null until the page has answered. */
  page: PageView | null;
  /** The reader's versions of what was chosen, by its text; they count while they can be seen. */
  drafts: Readonly<Record<string, string>>;
  isEditing: boolean;
  previewShown: boolean;
  /** The copy as it would be made now; kept in step while it can be seen. */
  prepared: PreparedCopy | null;
  /** What the clipboard refused. */
  byHand: ClipboardContent | null;
  saved: SavedArticle | null;
  /** Whether the saved article's lists and tags are open to be chosen. */
  keepShown: boolean;
  /** The names of the reading lists, by their ids. */
  listNames: ReadonlyMap<string, string>;
  latest: readonly Card[];
  /** null until the library has answered. */
  count: number | null;
  wish: Wish | null;
  notice: Notice | null;
  /** Whether lists and tags are offered beside the notice. */
  offersKeep: boolean;
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
  | { type: 'lists-known'; lists: readonly ReadingList[] }
  | { type: 'keep-toggled' }
  | { type: 'just-saved'; saved: SavedArticle; isNew: boolean }
  | { type: 'sentence-toggled'; sentence: string }
  | { type: 'length-chosen'; length: SummaryLength }
  | { type: 'scope-chosen'; scope: CopyScope }
  | { type: 'format-chosen'; format: CopyFormat }
  | { type: 'template-known'; template: string }
  | { type: 'page-read'; page: PageView }
  | { type: 'edit-toggled' }
  | { type: 'drafted'; text: string; draft: string | null }
  | { type: 'preview-toggled' }
  | { type: 'prepared'; prepared: PreparedCopy | null }
  | { type: 'by-hand'; content: ClipboardContent | null }
  | { type: 'wished'; wish: Wish | null }
  | { type: 'said'; tone: Notice['tone']; text: string }
  | { type: 'keep-offered'; offered: boolean }
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
  scope: null,
  format: 'quote',
  template: '',
  page: null,
  drafts: {},
  isEditing: false,
  previewShown: false,
  prepared: null,
  byHand: null,
  saved: null,
  keepShown: false,
  listNames: new Map(),
  latest: [],
  count: null,
  wish: null,
  notice: null,
  offersKeep: false,
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
        page: null,
        refused: null,
        notice: null,
      };
    case 'library-counted':
      return { ...state, count: event.count, latest: event.latest };
    case 'found-saved':
      return { ...state, saved: event.saved };
    case 'lists-known':
      return { ...state, listNames: new Map(event.lists.map(({ id, name }) => [id, name])) };
    case 'keep-offered':
      return { ...state, offersKeep: event.offered };
    case 'keep-toggled':
      return { ...state, keepShown: !state.keepShown };
    case 'just-saved':
      return {
        ...state,
        saved: event.saved,
        count: state.count === null ? null : state.count + (event.isNew ? 1 : 0),
      };
    case 'sentence-toggled':
      return {
        ...state,
        chosen: toggled(
          state.chosen ?? chosenSentences(state).map(({ text }) => text),
          event.sentence,
        ),
        scope: 'sentences',
      };
    case 'length-chosen':
      return { ...state, length: event.length };
    case 'scope-chosen':
      return { ...state, scope: event.scope };
    case 'format-chosen':
      return { ...state, format: event.format };
    case 'template-known':
      return { ...state, template: event.template };
    case 'page-read':
      return { ...state, page: event.page };
    case 'edit-toggled':
      return { ...state, isEditing: !state.isEditing };
    case 'drafted':
      return { ...state, drafts: withDraft(state.drafts, event.text, event.draft) };
    case 'preview-toggled':
      return { ...state, previewShown: !state.previewShown };
    case 'prepared':
      return { ...state, prepared: event.prepared };
    case 'by-hand':
      return { ...state, byHand: event.content };
    case 'wished':
      return { ...state, wish: event.wish };
    case 'said':
      return {
        ...state,
        offersKeep: false,
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

function withDraft(
  drafts: PopupState['drafts'],
  text: string,
  draft: string | null,
): PopupState['drafts'] {
  const { [text]: _old, ...others } = drafts;
  return draft === null ? others : { ...others, [text]: draft };
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
export function chosenSentences(state: PopupState): readonly SummarySentence[] {
  const { chosen } = state;
  const sentences = shownSentences(state);
  return chosen === null
    ? sentences.slice(0, 1)
    : sentences.filter(({ text }) => chosen.includes(text));
}
