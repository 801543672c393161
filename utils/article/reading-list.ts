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

/** The names of reading lists, by their ids. */
export const listNames = (lists: readonly ReadingList[]): ReadonlyMap<string, string> =>
  new Map(lists.map(({ id, name }) => [id, name]));

/** What can be changed of a reading list. */
export type ListChange = Partial<Pick<ReadingList, 'name' | 'colour' | 'order'>>;

/**
 * Whether a string is a place that others can be put before and behind: a key of fractional indexing, whose first letter
 * says how long its whole part is.
 */
export function isOrder(order: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]+$/u.test(order)) return false;
  const head = order.charCodeAt(0);
  const whole = head >= 97 ? head - 97 + 2 : 90 - head + 2;
  if (order.length < whole || (order.length > whole && order.endsWith('0'))) return false;
  return order !== `A${'0'.repeat(26)}`;
}

/** The longest order that is made or taken from a file, far below what the store takes. Characters. */
export const LONGEST_ORDER = 100;

/** Whether others can be put before and behind an order again and again: at the very ends each makes the next longer. */
export const hasRoom = (order: string): boolean =>
  order.length <= LONGEST_ORDER && !/^[Az]/.test(order);

/** That an article is in a list, and its place in the list's order by hand. */
export interface Membership {
  list: string;
  /** Compared by code units, then by the article's id. */
  order: string;
}
