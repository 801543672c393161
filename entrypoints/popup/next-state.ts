import type { CopyScope } from '../../components/copy-view.ts';
import type { Notice } from '../../components/StatusLine.tsx';
import type { CaptureResult } from '../../utils/article/capture-result.ts';
import type { Card } from '../../utils/article/card.ts';
import type { ClipboardContent, PreparedCopy } from '../../utils/article/excerpt.ts';
import type { Failure } from '../../utils/article/failure.ts';
import type { PageView } from '../../utils/article/page-view.ts';
import { listNames, type ReadingList } from '../../utils/article/reading-list.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { CopyFormat } from '../../utils/article/settings.ts';
import { NO_SUMMARY, type Summary, type SummaryLength } from '../../utils/article/summary.ts';
import { articleNow, type Trace } from '../../utils/article/trace.ts';
import type { Undo } from '../../utils/article/undo.ts';
import { chosenSentences, type PopupState, type Wish } from './state.ts';

/** What can happen in the popup. */
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
  | { type: 'filed'; saved: SavedArticle | null; undo: Undo | null }
  | { type: 'keys-toggled' }
  | { type: 'letter-keys'; on: boolean };

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
      return { ...state, listNames: listNames(event.lists) };
    case 'keep-offered':
      return { ...state, offersKeep: event.offered };
    case 'filed':
      return { ...state, saved: event.saved, undo: event.undo };
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
        undo: null,
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

function toggled(texts: readonly string[], text: string): readonly string[] {
  return texts.includes(text) ? texts.filter((other) => other !== text) : [...texts, text];
}
