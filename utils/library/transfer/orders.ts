import { generateNKeysBetween } from 'fractional-indexing';

/** `count` places behind the last one of a list; null where it is empty. */
export const ordersAfter = (last: string | null, count: number): string[] =>
  generateNKeysBetween(last, null, count);
