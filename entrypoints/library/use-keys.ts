import { type Dispatch, useEffect, useRef } from 'preact/hooks';
import { type KeyMeaning, keyMeaning } from './keys.ts';
import {
  chooseAll,
  chooseNone,
  extendTo,
  goTo,
  type Selection,
  stepFrom,
  toggle,
} from './selection.ts';
import type { LibraryAction } from './state.ts';

interface KeyContext {
  ids: readonly string[];
  selection: Selection;
  dispatch: Dispatch<LibraryAction>;
  /** Whether single letters act. */
  letters: () => boolean;
  /** Lets the focus go to the item that the keys act on. */
  focus: () => void;
  /** What acts on the chosen items, or on the one with the keys. */
  act: (meaning: ActMeaning) => void;
}

export type ActMeaning = Extract<
  KeyMeaning,
  'star' | 'read' | 'trash' | 'undo' | 'redo' | 'search' | 'help' | 'move-up' | 'move-down'
>;

/** How many items a page of the list is taken to be. */
const PAGE = 8;

/** The keys of the list, wherever the focus is, but for what takes keys itself. */
export function useKeys(context: KeyContext): void {
  const latest = useRef(context);
  latest.current = context;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const now = latest.current;
      const meaning = keyMeaning(event, now.letters());
      if (meaning === null || event.defaultPrevented || !isOurs(event.target, meaning)) return;
      if (obey(meaning, now)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

const EVERYWHERE: readonly KeyMeaning[] = ['undo', 'redo', 'search', 'help'];

/** Whether a key is for the list and not for what has the focus. */
function isOurs(target: EventTarget | null, meaning: KeyMeaning): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest('dialog, [role="menu"], select, textarea')) return false;
  const field = target.closest('input:not([type="checkbox"])');
  if (field) return meaning === 'down' && field.matches('[type="search"]');
  if (EVERYWHERE.includes(meaning)) return true;
  const inList = target.closest('.virtual-list') !== null;
  if (!inList) return target === document.body || target.closest('main') === target;
  // A button, a box and a link elsewhere take the space bar themselves.
  return meaning !== 'choose' || target.matches('[data-focus]');
}

/** Does what the key says; false where there is nothing to do. */
function obey(meaning: KeyMeaning, context: KeyContext): boolean {
  const { ids, selection, dispatch, focus, act } = context;
  const select = (next: Selection) => dispatch({ type: 'selected', selection: next });
  const go = (id: string | null) => {
    if (id === null) return false;
    select(goTo(selection, id));
    focus();
    return true;
  };
  switch (meaning) {
    case 'down':
      return go(isInList() ? stepFrom(ids, selection.at, 1) : (selection.at ?? ids[0] ?? null));
    case 'up':
      return go(stepFrom(ids, selection.at, -1));
    case 'first':
      return go(ids[0] ?? null);
    case 'last':
      return go(ids.at(-1) ?? null);
    case 'page-down':
      return go(stepFrom(ids, selection.at, PAGE));
    case 'page-up':
      return go(stepFrom(ids, selection.at, -PAGE));
    case 'extend-down':
    case 'extend-up': {
      const to = stepFrom(ids, selection.at, meaning === 'extend-down' ? 1 : -1);
      if (to === null) return false;
      select(extendTo(selection, ids, to));
      focus();
      return true;
    }
    case 'choose':
      if (selection.at === null) return false;
      select(toggle(selection, selection.at));
      return true;
    case 'choose-all':
      select(chooseAll(selection, ids));
      return true;
    case 'choose-none':
      if (selection.chosen.size === 0) return false;
      select(chooseNone(selection));
      return true;
    default:
      act(meaning);
      return true;
  }
}

/** Whether the focus is in the list: only then does a step lead on from where the keys are. */
const isInList = (): boolean => document.activeElement?.closest('.virtual-list') != null;
