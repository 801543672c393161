import type { Place } from './summary.ts';

/** Names of colours; which colour that is, light and dark, is the interface's business. */
export const MARK_COLOURS = ['yellow', 'green', 'blue', 'red', 'purple', 'grey'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/**
 * A part of one block that the reader marked. It is found again in a later text of the page by what is quoted and what
 * stands around it (W3C Web Annotation Data Model, 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector).
 */
export interface Highlight {
  /** Unique among the article's highlights. */
  id: string;
  /** Word for word; never empty. */
  quote: string;
  /** Up to 32 characters of the text before and after, from the neighbouring blocks too. */
  prefix: string;
  suffix: string;
  /** Where it stands in the present text; null while it is not found there: it is kept, and shown beside the text. */
  place: Place | null;
  colour: MarkColour;
  /** The reader's own words about it, '' for none. */
  note: string;
  /** Milliseconds since 1970. */
  madeAt: number;
}
