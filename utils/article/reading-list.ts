import type { MarkColour } from './highlight.ts';

/** A reading list. An article may be in several. */
export interface ReadingList {
  id: string;
  /** As the reader wrote it: 1 to 100 characters, no spaces around. */
  name: string;
  colour: MarkColour;
  /** Its place among the lists: compared by code units, made by fractional indexing. */
  order: string;
  /** Milliseconds since 1970. */
  madeAt: number;
}

/** That an article is in a list, and its place in the list's order by hand. */
export interface Membership {
  list: string;
  /** Compared by code units, then by the article's id. */
  order: string;
}
