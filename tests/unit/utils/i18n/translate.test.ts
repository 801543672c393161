import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTranslate, wordsFrom } from '../../../../utils/i18n/translate.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function serveLocaleFiles(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(await readFile(`public${new URL(address).pathname}`));
  });
  return asked;
}

describe('a chosen language', () => {
  it.each([
    ['ko', '복사했어요. 출처도 함께 넣었어요.'],
    ['en', 'Copied, with its source.'],
  ] as const)('%s comes from its own file, whatever the browser speaks', async (setting, words) => {
    const asked = serveLocaleFiles();
    const { t, language } = await createTranslate(setting);
    expect(t('note_copied')).toBe(words);
    expect(language).toBe(setting);
    expect(asked).toEqual([
      `chrome-extension://${fakeBrowser.runtime.id}/_locales/${setting}/messages.json`,
    ]);
  });
});

describe('the browser’s language', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en_US', 'en'],
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['ja', 'ko'],
    ['enx', 'ko'],
  ])('%s reads as %s, and the browser gives the words', async (browserLanguage, language) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browserLanguage);
    const getMessage = vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('words');
    const words = await createTranslate('browser');
    expect(words.language).toBe(language);
    expect(words.t('note_copied', ['a'])).toBe('words');
    expect(getMessage).toHaveBeenCalledWith('note_copied', ['a']);
  });
});

describe('placeholders', () => {
  it.each([
    ['$1개를 뺐어요', ['3'], '3개를 뺐어요'],
    ['$2, $1, $2', ['a', 'b'], 'b, a, b'],
    ['$1 and $2', ['a'], 'a and '],
    ['costs $$5 and $1', ['x'], 'costs $5 and x'],
    ['$1', ['$2', 'b'], '$2'],
    ['$10', ['a'], 'a0'],
  ])('%s with %j reads %s', (message, substitutions, words) => {
    const t = wordsFrom({ note_copied: { message } });
    expect(t('note_copied', substitutions)).toBe(words);
  });

  it('refuses a file that holds no messages', () => {
    expect(() => wordsFrom({ note_copied: 'words' })).toThrow();
  });
});
