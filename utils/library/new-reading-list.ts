import { MARK_COLOURS } from '../article/highlight.ts';
import type { ReadingList } from '../article/reading-list.ts';
import { orderBefore } from './reading-list-order.ts';

/** The first colour that no list has yet; then from the beginning again. */
export function nextColour(lists: readonly ReadingList[]): ReadingList['colour'] {
  const free = MARK_COLOURS.find((colour) => lists.every((list) => list.colour !== colour));
  return free ?? MARK_COLOURS[lists.length % MARK_COLOURS.length] ?? 'grey';
}

/** A list behind all others. `madeAt` is a time in milliseconds since 1970. */
export function newReadingList(
  lists: readonly ReadingList[],
  name: string,
  madeAt: number,
  colour = nextColour(lists),
): ReadingList {
  const order = orderBefore(lists, null, null);
  return { id: crypto.randomUUID(), name, colour, order, madeAt };
}
