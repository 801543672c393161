import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../utils/article/settings.ts';
import type { Translate } from '../utils/article/words.ts';

/** The reader's words and language, given once at the root of a page. */
export interface Words {
  t: Translate;
  language: Language;
}

export const WordsContext = createContext<Words | null>(null);

/** The words of the page around. Throws where no page gave any: that is a bug, not a state. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component was rendered without WordsContext');
  return words;
}
