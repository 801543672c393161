import type { Place } from './summary.ts';

/** A run of words that two versions of a sentence share, or that one of them has. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What happened to one sentence, row of a table, title or sub-title between two versions of a text. */
export interface SentenceChange {
  kind: 'changed' | 'added' | 'removed';
  part: 'title' | 'subtitle' | 'text';
  /** Word for word; '' where the version has no such sentence. */
  before: string;
  after: string;
  /** Where `after` stands in the later version; null for a removed one, a title and a sub-title. */
  place: Place | null;
  /** Figures differ: a date, an amount, a number of people. */
  figures: boolean;
  /** Both versions in one line. */
  words: readonly WordChange[];
}
