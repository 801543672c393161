// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readerKey } from '../../../../entrypoints/reader/keys.ts';
import { moveCursor, sentencePlaces } from '../../../../entrypoints/reader/sentence-cursor.ts';

const press = (fields: KeyboardEventInit, target = document.createElement('p') as Element) => {
  let seen: KeyboardEvent | undefined;
  const listen = (event: Event) => {
    seen = event as KeyboardEvent;
  };
  document.body.append(target);
  addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...fields }));
  if (!seen) throw new Error('no event');
  return seen;
};

describe('readerKey', () => {
  test.each<[string, KeyboardEventInit, string | null]>([
    ['a letter', { key: 'j', code: 'KeyJ' }, 'next'],
    ['a capital letter', { key: 'H', code: 'KeyH' }, 'highlight'],
    ['the same key switched to Hangul', { key: 'ㅓ', code: 'KeyJ' }, 'next'],
    ['a letter of no meaning', { key: 'x', code: 'KeyX' }, null],
    ['help', { key: '?', code: 'Slash', shiftKey: true }, 'help'],
    ['undo', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['undo on a Mac', { key: 'z', code: 'KeyZ', metaKey: true }, 'undo'],
    ['redo', { key: 'z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, null],
    ['the browser’s copy', { key: 'c', code: 'KeyC', ctrlKey: true }, null],
    ['a key of the menu', { key: 'h', code: 'KeyH', altKey: true }, null],
    ['a syllable in the making', { key: 'ㅓ', code: 'KeyJ', isComposing: true }, null],
  ])('%s', (_name, fields, meaning) => {
    expect(readerKey(press(fields), true)).toBe(meaning);
  });

  test('leaves letters alone where they are off', () => {
    expect(readerKey(press({ key: 'j', code: 'KeyJ' }), false)).toBeNull();
    expect(readerKey(press({ key: 'Escape' }), false)).toBe('close');
    expect(readerKey(press({ key: 'z', ctrlKey: true }), false)).toBe('undo');
  });

  test.each(['input', 'textarea', 'select'])('leaves %s alone', (name) => {
    const field = document.createElement(name);
    expect(readerKey(press({ key: 'j', code: 'KeyJ' }, field), true)).toBeNull();
    expect(readerKey(press({ key: 'z', ctrlKey: true }, field), true)).toBeNull();
  });
});

describe('the sentence cursor', () => {
  const places = sentencePlaces([
    { type: 'paragraph', text: '하나이다. 둘이다.' },
    { type: 'table', text: '표', rows: [['표']] },
    { type: 'list', text: 'ㅇ 셋' },
  ]);

  test('knows the sentences outside of tables', () => {
    expect(places).toEqual([
      { block: 0, start: 0, end: 5 },
      { block: 0, start: 6, end: 10 },
      { block: 2, start: 0, end: 3 },
    ]);
  });

  test('begins at the first and stays within', () => {
    expect(moveCursor(places, null, 1)).toBe(places[0]);
    expect(moveCursor(places, places[0] ?? null, 1)).toBe(places[1]);
    expect(moveCursor(places, places[2] ?? null, 1)).toBe(places[2]);
    expect(moveCursor(places, places[0] ?? null, -1)).toBe(places[0]);
    expect(moveCursor([], null, 1)).toBeNull();
  });
});
