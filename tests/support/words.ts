import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../utils/article/settings.ts';
import type { Translate } from '../../utils/article/words.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');

/** The interface's words in a language, so that no test writes them out a second time. */
export function wordsIn(language: Language): Translate {
  const file = join(LOCALES, language, 'messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return (key, substitutions = []) => {
    const message = messages[key]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');
  };
}
