import type { TextRange } from '../../article/marked-text.ts';
import { hangulPattern, hasInitials, isInitials, leadsOf } from '../../text/choseong.ts';
import { squash } from '../../text/squash.ts';

/** What is looked through: a squashed text, and its initials, made when they are first read. */
export class Haystack {
  #leads: string | null = null;

  constructor(readonly text: string) {}

  get leads(): string {
    this.#leads ??= leadsOf(this.text);
    return this.#leads;
  }
}

/** Finds one word in squashed texts. */
export interface Finder {
  /** Where the word stands first; -1 for nowhere. */
  first(haystack: Haystack): number;
  /** Every place, apart from one another. */
  all(text: string): TextRange[];
}

/** What a reader asks for. */
export interface SearchWords {
  /** All of them must occur. */
  words: readonly Finder[];
  /** The words as one, where there are several: together and in this order they count more. */
  phrase: Finder | null;
}

/**
 * Makes finders of what was typed. `unfinished` takes the last syllable for one that is still being typed, too: asked
 * for when nothing is found otherwise, so that 청녀 finds 청년 and 도서 nothing but 도서.
 */
export function readWords(typed: string, unfinished = false): SearchWords {
  // A tag is shown with its sign.
  const words = typed
    .split(/\s+/)
    .map((word) => squash(word.replace(/^#/, '')))
    .filter(Boolean);
  const last = words.length - 1;
  return {
    words: words.map((word, index) => finder(word, unfinished && index === last)),
    phrase: words.length > 1 ? finder(words.join(''), unfinished) : null,
  };
}

/** Whether the last syllable could be one that is still being typed. */
export const mayBeUnfinished = (typed: string): boolean =>
  /[가-힣]\s*$/.test(typed.normalize('NFC'));

function finder(word: string, unfinished: boolean): Finder {
  if (!unfinished && !hasInitials(word)) return literalFinder(word);
  const pattern = patternFinder(new RegExp(hangulPattern(word, unfinished), 'g'));
  if (!isInitials(word)) return pattern;
  const wanted = leadsOf(word);
  return { ...pattern, first: ({ leads }) => leads.indexOf(wanted) };
}

function literalFinder(word: string): Finder {
  return {
    first: ({ text }) => text.indexOf(word),
    all(text) {
      const ranges: TextRange[] = [];
      let start = text.indexOf(word);
      while (start !== -1) {
        ranges.push({ start, end: start + word.length });
        start = text.indexOf(word, start + word.length);
      }
      return ranges;
    },
  };
}

function patternFinder(pattern: RegExp): Finder {
  return {
    first: ({ text }) => text.search(pattern),
    all: (text) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      })),
  };
}
