import type { PopupController } from './controller.ts';

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'
>;

/** What a pressed key means, apart from where the focus is; null for a key that is not ours. */
export type KeyMeaning = 'copy' | 'save' | 'reader' | 'library' | 'help' | 0 | 1 | 2;

const LETTERS: Record<string, KeyMeaning> = { s: 'save', r: 'reader', l: 'library' };
const CODES: Record<string, KeyMeaning> = { KeyS: 'save', KeyR: 'reader', KeyL: 'library' };
const DIGITS: Record<string, KeyMeaning> = { '1': 0, '2': 1, '3': 2 };

/**
 * Reads a key press. With a Korean keyboard switched to Hangul the S key says ㄴ: then its place on the keyboard counts.
 * `letters` false leaves only Enter.
 */
export function keyMeaning(press: KeyPress, letters: boolean): KeyMeaning | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat || press.isComposing) {
    return null;
  }
  if (press.key === 'Enter') return 'copy';
  if (!letters) return null;
  if (press.key === '?') return 'help';
  const typed = LETTERS[press.key.toLowerCase()] ?? DIGITS[press.key];
  if (typed !== undefined) return typed;
  return /^[\u3131-\u318e]$/u.test(press.key) ? (CODES[press.code] ?? null) : null;
}

/**
 * Whether the element with the focus wants the key for itself: Enter on a button or link, letters in a drop-down or
 * where text is written, all keys where lists and tags are chosen.
 */
function takesKey(target: EventTarget | null, meaning: KeyMeaning): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('select, textarea, .keep, input:not([type="checkbox"], [type="radio"])'))
    return true;
  return meaning === 'copy' && target.closest('button, a') !== null;
}

/** Lets the keys of the popup act, wherever the focus is. */
export function listenToKeys(
  target: EventTarget,
  controller: PopupController,
  lettersOn: () => boolean,
): void {
  target.addEventListener('keydown', (event) => {
    const press = event as KeyboardEvent;
    const meaning = keyMeaning(press, lettersOn());
    if (meaning === null || takesKey(press.target, meaning)) return;
    press.preventDefault();
    void act(controller, meaning);
  });
}

function act(controller: PopupController, meaning: KeyMeaning): unknown {
  switch (meaning) {
    case 'copy':
      return controller.copy();
    case 'save':
      return controller.save();
    case 'reader':
      return controller.openReader();
    case 'library':
      return controller.openLibrary();
    case 'help':
      return controller.toggleKeys();
    default:
      return controller.copySentence(meaning);
  }
}
