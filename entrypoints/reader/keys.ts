import type { KeyRow } from '../../components/KeyList.tsx';

/** What a key press asks for in the reader. */
export type ReaderKey =
  | 'next'
  | 'previous'
  | 'copy'
  | 'highlight'
  | 'star'
  | 'read'
  | 'note'
  | 'help'
  | 'undo'
  | 'close';

/** By the key's place where the keyboard is switched to Hangul: there J says ㅓ. */
const CODES: Record<string, ReaderKey> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyC: 'copy',
  KeyH: 'highlight',
  KeyS: 'star',
  KeyU: 'read',
  KeyN: 'note',
};
const LETTERS: Record<string, ReaderKey> = Object.fromEntries(
  Object.entries(CODES).map(([code, meaning]) => [code.slice(3).toLowerCase(), meaning]),
);

export const READER_KEYS: readonly KeyRow[] = [
  ['J K', 'reader_key_next'],
  ['C', 'reader_key_copy'],
  ['H', 'reader_key_highlight'],
  ['N', 'reader_key_note'],
  ['S', 'reader_key_star'],
  ['U', 'reader_key_read'],
  ['Ctrl+Z', 'reader_key_undo'],
  ['?', 'popup_key_help'],
];

/**
 * Reads a key press; null for one that is not ours, or done by what had the focus. `letters` false leaves only Escape
 * and undoing.
 */
export function readerKey(press: KeyboardEvent, letters: boolean): ReaderKey | null {
  if (press.defaultPrevented || press.isComposing || press.altKey || isTyping(press.target))
    return null;
  const letter = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) return letter === 'z' && !press.shiftKey ? 'undo' : null;
  if (press.key === 'Escape') return 'close';
  if (!letters) return null;
  if (press.key === '?') return 'help';
  return (
    LETTERS[letter] ?? (/^[\u3131-\u318e]$/u.test(press.key) ? CODES[press.code] : null) ?? null
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const written = 'input:not([type="checkbox"], [type="radio"])';
  return target.closest(`${written}, textarea, select`) !== null;
}
