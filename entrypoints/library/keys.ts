type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

/** What a pressed key means on the library page. */
export type KeyMeaning =
  | 'down'
  | 'up'
  | 'first'
  | 'last'
  | 'page-down'
  | 'page-up'
  | 'extend-down'
  | 'extend-up'
  | 'move-down'
  | 'move-up'
  | 'choose'
  | 'choose-all'
  | 'choose-none'
  | 'star'
  | 'read'
  | 'trash'
  | 'undo'
  | 'redo'
  | 'search'
  | 'help';

const MOVES: Record<string, KeyMeaning> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Delete: 'trash',
  Escape: 'choose-none',
  ' ': 'choose',
};
const LETTERS: Record<string, KeyMeaning> = { KeyS: 'star', KeyU: 'read', KeyX: 'choose' };

/**
 * Reads a key press. Letters go by their place on the keyboard where Hangul is on: S then says ㄴ. `letters` false leaves
 * the keys that type nothing (WCAG 2.1.4).
 */
export function keyMeaning(press: KeyPress, letters: boolean): KeyMeaning | null {
  if (press.isComposing) return null;
  if (press.ctrlKey || press.metaKey) return withCommand(press);
  if (press.altKey) {
    if (press.key === 'ArrowDown') return 'move-down';
    return press.key === 'ArrowUp' ? 'move-up' : null;
  }
  if (press.shiftKey && press.key === 'ArrowDown') return 'extend-down';
  if (press.shiftKey && press.key === 'ArrowUp') return 'extend-up';
  const move = MOVES[press.key];
  if (move) return press.shiftKey ? null : move;
  return letters ? letterMeaning(press) : null;
}

function withCommand({ code, shiftKey, altKey }: KeyPress): KeyMeaning | null {
  if (altKey) return null;
  if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo';
  if (shiftKey) return null;
  return code === 'KeyA' ? 'choose-all' : null;
}

function letterMeaning({ key, code, shiftKey }: KeyPress): KeyMeaning | null {
  if (key === '?') return 'help';
  if (key === '/') return 'search';
  if (shiftKey) return null;
  const typed = LETTERS[`Key${key.toUpperCase()}`];
  if (typed) return typed;
  return /^[\u3131-\u318e]$/u.test(key) ? (LETTERS[code] ?? null) : null;
}
