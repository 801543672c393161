import { generateNKeysBetween } from 'fractional-indexing';
import { hasRoom } from '../../article/reading-list.ts';

/** `count` places behind the last one of a list; null where it is empty. All the last one's where there is no room. */
export const ordersAfter = (last: string | null, count: number): string[] =>
  last === null || hasRoom(last)
    ? generateNKeysBetween(last, null, count)
    : Array<string>(count).fill(last);
