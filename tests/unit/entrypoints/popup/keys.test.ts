// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupController } from '../../../../entrypoints/popup/controller.ts';
import { keyMeaning, listenToKeys } from '../../../../entrypoints/popup/keys.ts';

const press = (fields: Partial<KeyboardEvent>) => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  ...fields,
});

describe('keyMeaning', () => {
  it.each([
    [{ key: 'Enter' }, 'copy'],
    [{ key: 's' }, 'save'],
    [{ key: 'S' }, 'save'],
    [{ key: 'r' }, 'reader'],
    [{ key: 'l' }, 'library'],
    [{ key: '?' }, 'help'],
    [{ key: '1' }, 0],
    [{ key: '3' }, 2],
    // The S, R and L keys of a Korean keyboard switched to Hangul.
    [{ key: 'ㄴ', code: 'KeyS' }, 'save'],
    [{ key: 'ㄱ', code: 'KeyR' }, 'reader'],
    [{ key: 'ㅣ', code: 'KeyL' }, 'library'],
    [{ key: '4' }, null],
    [{ key: 'x' }, null],
    [{ key: 'о', code: 'KeyS' }, null],
    [{ key: 's', ctrlKey: true }, null],
    [{ key: 's', metaKey: true }, null],
    [{ key: 'Enter', repeat: true }, null],
    [{ key: 'ㄴ', code: 'KeyS', isComposing: true }, null],
  ])('%o means %s', (fields, meaning) => {
    expect(keyMeaning(press(fields), true)).toBe(meaning);
  });

  it('leaves only Enter where letters are switched off', () => {
    expect(keyMeaning(press({ key: 's' }), false)).toBeNull();
    expect(keyMeaning(press({ key: '1' }), false)).toBeNull();
    expect(keyMeaning(press({ key: 'Enter' }), false)).toBe('copy');
  });
});

describe('listenToKeys', () => {
  const controller = { copy: vi.fn(), save: vi.fn(), copySentence: vi.fn() };
  const root = document.createElement('div');
  root.innerHTML =
    '<button></button><a href="#"></a><select></select><input type="checkbox"><div class="keep"><input type="checkbox"></div>';
  listenToKeys(root, controller as unknown as PopupController, () => true);
  const pressOn = (selector: string, key: string) =>
    root
      .querySelector(selector)
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  beforeEach(() => void vi.clearAllMocks());

  it.each(['button', 'a', 'select'])('leaves Enter to %s', (selector) => {
    expect(pressOn(selector, 'Enter')).toBe(true);
    expect(controller.copy).not.toHaveBeenCalled();
  });

  it('copies by Enter from a box that has no use for it', () => {
    expect(pressOn('input', 'Enter')).toBe(false);
    expect(controller.copy).toHaveBeenCalledOnce();
  });

  it('does nothing where lists and tags are chosen', () => {
    pressOn('.keep input', 'Enter');
    pressOn('.keep input', 's');
    expect(controller.copy).not.toHaveBeenCalled();
    expect(controller.save).not.toHaveBeenCalled();
  });

  it('leaves letters to a drop-down, which finds its options by them', () => {
    pressOn('select', 's');
    expect(controller.save).not.toHaveBeenCalled();
    pressOn('button', 's');
    expect(controller.save).toHaveBeenCalledOnce();
  });

  it('copies a sentence by its digit', () => {
    pressOn('button', '2');
    expect(controller.copySentence).toHaveBeenCalledWith(1);
  });
});
