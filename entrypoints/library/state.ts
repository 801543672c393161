import type { Card, TrashedCard } from '../../utils/article/card.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import type { SearchFound } from '../../utils/library/search/search.ts';
import type { Place } from './place.ts';
import { EVERYTHING } from './place.ts';
import { follow, NOTHING_CHOSEN, type Selection } from './selection.ts';
import type { Back, FirstLook } from './services.ts';
import { type Filters, NO_FILTERS, type Sort, type View } from './view.ts';

/** Words for the reader, put into their language where they are shown. */
export interface Said {
  key: MessageKey;
  values: readonly string[];
}

/** Something that was done, and how it is taken back. */
export interface Done {
  said: Said;
  back: Back;
}

/** What the page says about what just happened. `turn` grows with each. */
export interface Saying {
  said: Said;
  tone: 'done' | 'problem' | 'wait';
  /** Whether undoing it is offered beside the words. */
  undo: boolean;
  turn: number;
}

/** What a search found. */
export interface Found extends SearchFound {
  words: string;
}

export interface LibraryState {
  /** Newest first; null while nothing has been read. */
  cards: readonly Card[] | null;
  /** Whether `cards` are all there are; before, they are those saved last. */
  complete: boolean;
  /** How many there are, known before all have been read. */
  count: number;
  lists: readonly ReadingList[];
  /** null until it was read. */
  trash: readonly TrashedCard[] | null;
  view: View;
  /** What was found; null while nothing is searched. Those of the words before stay until the new ones are there. */
  found: Found | null;
  selection: Selection;
  /** What can be taken back, the last thing last, and what was taken back. */
  done: readonly Done[];
  undone: readonly Done[];
  saying: Saying | null;
}

export const AT_FIRST: LibraryState = {
  cards: null,
  complete: false,
  count: 0,
  lists: [],
  trash: null,
  view: { place: EVERYTHING, query: '', filters: NO_FILTERS, sort: null },
  found: null,
  selection: NOTHING_CHOSEN,
  done: [],
  undone: [],
  saying: null,
};

export type LibraryAction =
  | { type: 'looked'; first: FirstLook }
  | { type: 'read'; cards: readonly Card[] }
  /** Cards were read again; those asked for that are not among them are gone. */
  | { type: 'reread'; asked: readonly string[]; cards: readonly Card[] }
  | { type: 'lists'; lists: readonly ReadingList[] }
  | { type: 'trash'; trash: readonly TrashedCard[] }
  | { type: 'went'; place: Place }
  | { type: 'asked'; query: string }
  | { type: 'found'; found: Found | null }
  | { type: 'filtered'; filters: Filters }
  | { type: 'sorted'; sort: Sort }
  | { type: 'selected'; selection: Selection }
  /** The shown items changed. */
  | { type: 'shown'; before: readonly string[]; now: readonly string[] }
  | { type: 'did'; done: Done; quiet: boolean }
  | { type: 'undid'; said: Said; redo: Back }
  | { type: 'redid'; undo: Back }
  /** A step that can never be taken back. */
  | { type: 'dropped'; step: Done }
  | { type: 'said'; said: Said; tone: Saying['tone'] }
  /** What was in the trash is gone for good. */
  | { type: 'emptied'; said: Said }
  | { type: 'hushed' };

/** More steps back than anybody counts; each holds only what it changed. */
const STEPS_KEPT = 100;

export function reduce(state: LibraryState, action: LibraryAction): LibraryState {
  switch (action.type) {
    case 'looked':
      // All of them may have been faster.
      return state.complete ? state : { ...state, ...action.first, saying: afterWait(state) };
    case 'read':
      return { ...state, cards: action.cards, complete: true, count: action.cards.length };
    case 'reread':
      return withCards(state, action.asked, action.cards);
    case 'lists':
      return { ...state, lists: action.lists };
    case 'trash':
      return { ...state, trash: action.trash };
    case 'selected':
      return { ...state, selection: action.selection };
    case 'shown': {
      const selection = follow(state.selection, action.before, action.now);
      // The same state is not drawn again.
      return selection === state.selection ? state : { ...state, selection };
    }
    case 'found':
      return { ...state, found: action.found };
    case 'went':
    case 'asked':
    case 'filtered':
    case 'sorted':
      return viewed(state, action);
    default:
      return said(state, action);
  }
}

type ViewAction = Extract<LibraryAction, { type: 'went' | 'asked' | 'filtered' | 'sorted' }>;

function viewed(state: LibraryState, action: ViewAction): LibraryState {
  const { view } = state;
  switch (action.type) {
    case 'went':
      return {
        ...state,
        view: { ...view, place: action.place, sort: null },
        selection: NOTHING_CHOSEN,
      };
    case 'asked':
      return { ...state, view: { ...view, query: action.query } };
    case 'filtered':
      return { ...state, view: { ...view, filters: action.filters } };
    case 'sorted':
      return { ...state, view: { ...view, sort: action.sort } };
  }
}

type SayAction = Extract<
  LibraryAction,
  { type: 'did' | 'undid' | 'redid' | 'dropped' | 'said' | 'emptied' | 'hushed' }
>;

function said(state: LibraryState, action: SayAction): LibraryState {
  const turn = (state.saying?.turn ?? 0) + 1;
  switch (action.type) {
    case 'did': {
      const done = [...state.done, action.done].slice(-STEPS_KEPT);
      const saying = { said: action.done.said, tone: 'done' as const, undo: true, turn };
      return { ...state, done, undone: [], saying: action.quiet ? afterWait(state) : saying };
    }
    case 'undid': {
      const last = state.done.at(-1);
      const undone = last ? [...state.undone, { said: last.said, back: action.redo }] : [];
      const saying = { said: action.said, tone: 'done' as const, undo: false, turn };
      return { ...state, done: state.done.slice(0, -1), undone, saying };
    }
    case 'redid': {
      const last = state.undone.at(-1);
      if (!last) return state;
      const done = [...state.done, { said: last.said, back: action.undo }];
      const saying = { said: last.said, tone: 'done' as const, undo: true, turn };
      return { ...state, done, undone: state.undone.slice(0, -1), saying };
    }
    case 'dropped': {
      const others = (steps: readonly Done[]) => steps.filter((step) => step !== action.step);
      return { ...state, done: others(state.done), undone: others(state.undone) };
    }
    case 'said':
      return { ...state, saying: { said: action.said, tone: action.tone, undo: false, turn } };
    case 'emptied': {
      const lasting = (steps: readonly Done[]) =>
        steps.filter(({ back }) => back.kind !== 'restore' && back.kind !== 'bring-back');
      const saying = { said: action.said, tone: 'done' as const, undo: false, turn };
      return {
        ...state,
        trash: [],
        done: lasting(state.done),
        undone: lasting(state.undone),
        saying,
      };
    }
    case 'hushed':
      return { ...state, saying: null };
  }
}

/** What is still to be said once a wait is over. */
function afterWait({ saying }: LibraryState): Saying | null {
  return saying?.tone === 'wait' ? null : saying;
}

/** The cards with some read again, newest first as before. */
function withCards(
  state: LibraryState,
  asked: readonly string[],
  read: readonly Card[],
): LibraryState {
  if (state.cards === null) return state;
  const again = new Map(read.map((card) => [card.id, card]));
  const gone = new Set(asked);
  const cards = state.cards.flatMap((card) => {
    const fresh = again.get(card.id);
    again.delete(card.id);
    return fresh ?? (gone.has(card.id) ? [] : card);
  });
  // What is left was not there before, or comes back from the trash.
  if (again.size > 0) {
    cards.push(...again.values());
    cards.sort((a, b) => b.savedAt - a.savedAt);
  }
  return { ...state, cards, count: state.complete ? cards.length : state.count };
}
