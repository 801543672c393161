import type { CopyScope } from '../../components/copy-view.ts';
import type { Notice } from '../../components/StatusLine.tsx';
import type { Article } from '../../utils/article/article.ts';
import type { CaptureResult } from '../../utils/article/capture-result.ts';
import type { Card } from '../../utils/article/card.ts';
import type { ClipboardContent, PreparedCopy } from '../../utils/article/excerpt.ts';
import type { Failure } from '../../utils/article/failure.ts';
import type { PageView } from '../../utils/article/page-view.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { CopyFormat } from '../../utils/article/settings.ts';
import {
  NO_SUMMARY,
  type Summary,
  type SummaryLength,
  type SummarySentence,
  sentencesShown,
} from '../../utils/article/summary.ts';
import { type Trace, traceOf } from '../../utils/article/trace.ts';
import type { Undo } from '../../utils/article/undo.ts';

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
  /** How to take back what the notice says; null where it cannot be. */
  undo: Undo | null;
  /** Whether the list of keys is open, and whether letters act at all. */
  keysShown: boolean;
  letterKeys: boolean;
}

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
  undo: null,
  keysShown: false,
  letterKeys: true,
};

/** What was put back into the article that is shown. */
export function traceIn({ trace }: PopupState, article: Article): Trace {
  return trace ?? traceOf(article);
}

/** The sentences of the summary that the chosen length shows. */
export function shownSentences({ summary, length }: PopupState): readonly SummarySentence[] {
  return sentencesShown(summary, length);
}

/** The chosen sentences that are (still) shown, in the order of the text: nothing is copied that is not seen. */
export function chosenSentences(state: PopupState): readonly SummarySentence[] {
  const { chosen } = state;
  const sentences = shownSentences(state);
  return chosen === null
    ? sentences.slice(0, 1)
    : sentences.filter(({ text }) => chosen.includes(text));
}
