import type { MessageKey } from '../../utils/article/words.ts';

/** The keys of the library page, as its help shows them. */
export const LIBRARY_KEYS: readonly (readonly [keys: string, words: MessageKey])[] = [
  ['/', 'library_key_search'],
  ['↑ ↓', 'library_key_move'],
  ['Enter', 'library_key_open'],
  ['Space X', 'library_key_choose'],
  ['Shift+↑ Shift+↓', 'library_key_extend'],
  ['Ctrl+A', 'library_key_all'],
  ['S', 'library_key_star'],
  ['U', 'library_key_read'],
  ['Delete', 'library_key_trash'],
  ['Alt+↑ Alt+↓', 'library_key_order'],
  ['Ctrl+Z', 'library_key_undo'],
  ['Ctrl+Shift+Z', 'library_key_redo'],
  ['Esc', 'library_key_none'],
  ['?', 'popup_key_help'],
];
