import { expect, it } from 'vitest';
import { keyMeaning } from '../../../../entrypoints/library/keys.ts';

const press = (key: string, code = '', held: Partial<KeyboardEvent> = {}) => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };
const alt = { altKey: true };

it.each([
  ['ArrowDown', press('ArrowDown'), 'down'],
  ['Shift+ArrowUp', press('ArrowUp', '', shift), 'extend-up'],
  ['Alt+ArrowUp', press('ArrowUp', '', alt), 'move-up'],
  ['space', press(' '), 'choose'],
  ['Delete', press('Delete'), 'trash'],
  ['Ctrl+A', press('a', 'KeyA', ctrl), 'choose-all'],
  ['⌘A with Hangul on', press('ㅁ', 'KeyA', { metaKey: true }), 'choose-all'],
  ['Ctrl+Z', press('z', 'KeyZ', ctrl), 'undo'],
  ['Ctrl+Shift+Z', press('Z', 'KeyZ', { ...ctrl, ...shift }), 'redo'],
  ['Ctrl+S belongs to the browser', press('s', 'KeyS', ctrl), null],
  ['Alt+S too', press('s', 'KeyS', alt), null],
  ['s', press('s', 'KeyS'), 'star'],
  ['s with Hangul on', press('ㄴ', 'KeyS'), 'star'],
  ['u', press('u', 'KeyU'), 'read'],
  ['x', press('x', 'KeyX'), 'choose'],
  ['?', press('?', 'Slash', shift), 'help'],
  ['/', press('/', 'Slash'), 'search'],
  ['another letter', press('q', 'KeyQ'), null],
  ['a letter that is still being put together', press('ㄴ', 'KeyS', { isComposing: true }), null],
] as const)('%s', (_name, pressed, meaning) => expect(keyMeaning(pressed, true)).toBe(meaning));

it.each(['s', 'u', 'x', '/', '?'])('%s does nothing while letters are off', (key) => {
  expect(keyMeaning(press(key), false)).toBeNull();
});

it('keeps the keys that type nothing while letters are off', () => {
  expect(keyMeaning(press('ArrowDown'), false)).toBe('down');
  expect(keyMeaning(press('z', 'KeyZ', ctrl), false)).toBe('undo');
});
