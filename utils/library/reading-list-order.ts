import { generateKeyBetween } from 'fractional-indexing';
import { LONGEST_ORDER, type ReadingList } from '../article/reading-list.ts';

/**
 * The order that puts a list before another one; null, or one that is gone, for the end. `lists` in their order, with or
 * without the list itself.
 */
export function orderBefore(
  lists: readonly ReadingList[],
  list: string | null,
  before: string | null,
): string {
  const others = lists.filter(({ id }) => id !== list);
  const found = others.findIndex(({ id }) => id === before);
  const at = found < 0 ? others.length : found;
  const lower = others[at - 1]?.order ?? null;
  const upper = others[at]?.order ?? null;
  // Lists that came from two places may have the same order: then there is nothing between, and after is near enough.
  const order = generateKeyBetween(
    lower,
    lower !== null && upper !== null && lower >= upper ? null : upper,
  );
  // The store would not give back a list whose order has grown too long: beside its neighbour is near enough, too.
  return order.length > LONGEST_ORDER ? (lower ?? upper ?? order) : order;
}
