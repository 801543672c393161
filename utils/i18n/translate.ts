import * as v from 'valibot';
import type { Language, LanguageSetting } from '../article/settings.ts';
import type { MessageKey, Translate } from '../article/words.ts';
import { browser } from '../platform/browser.ts';
import { extensionUrl } from '../platform/extension-url.ts';
import { fillMessage } from '../text/fill-message.ts';

/** The words of one language and which it is (for `lang` attributes and dates). */
export interface Words {
  t: Translate;
  language: Language;
}

/**
 * The words in the language that the reader chose. `browser` leaves the choice to the browser, which takes Korean where
 * it has neither; a chosen language is read from its own file, because the browser's own choice cannot be changed at run
 * time.
 */
export async function createTranslate(setting: LanguageSetting): Promise<Words> {
  if (setting === 'browser') return { t: browserWords, language: browserLanguage() };
  return { t: wordsFrom(await readFile(setting)), language: setting };
}

async function readFile(language: Language): Promise<unknown> {
  const response = await fetch(extensionUrl(`/_locales/${language}/messages.json`));
  return await response.json();
}

/** The messages of a language whose keys are wanted, as they are written: for scripts in pages, which cannot ask for them. */
export async function readMessages(
  language: Language,
  isWanted: (key: string) => boolean,
): Promise<Record<string, string>> {
  const messages = v.parse(messagesSchema, await readFile(language));
  const wanted = Object.entries(messages).filter(([key]) => isWanted(key));
  return Object.fromEntries(wanted.map(([key, { message }]) => [key, message]));
}

const browserWords: Translate = (key, substitutions = []) =>
  browser.i18n.getMessage(key as 'app_name', [...substitutions]);

/** Follows the rule of the browsers: `en`, `en-GB` … are English, and all that we do not have is Korean. */
function browserLanguage(): Language {
  return /^en(?:[-_]|$)/iu.test(browser.i18n.getUILanguage()) ? 'en' : 'ko';
}

const messagesSchema = v.record(v.string(), v.object({ message: v.string() }));

/** The words of a messages.json, with `$1` to `$9` replaced and `$$` a dollar, as the browser does it. */
export function wordsFrom(file: unknown): Translate {
  const messages = v.parse(messagesSchema, file);
  return (key: MessageKey, substitutions = []) =>
    fillMessage(messages[key]?.message ?? '', substitutions);
}
