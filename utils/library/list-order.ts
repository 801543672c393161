import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { LONGEST_ORDER } from '../article/reading-list.ts';
import type { Change } from './database.ts';
import { type CardRecord, memberKey } from './records.ts';

/** All memberships of a list, in its order. */
export function listRange(list: string): IDBKeyRange {
  return IDBKeyRange.bound(memberKey(list, ''), memberKey(list, '\uffff'));
}

/** The last place that is taken in a list; null while it is empty. */
export async function lastOrder(change: Change, list: string): Promise<string | null> {
  const index = change.objectStore('cards').index('members');
  const cursor = await index.openKeyCursor(listRange(list), 'prev');
  return cursor ? cursor.key.slice(memberKey(list, '').length) : null;
}

/** A place behind all others of a list; the last one's own where no room is left behind it. */
export async function endOrder(change: Change, list: string): Promise<string> {
  const last = await lastOrder(change, list);
  const order = generateKeyBetween(last, null);
  return last !== null && order.length > LONGEST_ORDER ? last : order;
}

/** What was in a list, and where. */
interface Place {
  id: string;
  order: string;
}

/**
 * New places for cards before another one of the list, or at its end, by id. Where there is no room between the
 * neighbours (two libraries were joined that had given the same place twice) or orders have grown too long for the store, all of the
 * list get new ones.
 */
export async function ordersBefore(
  change: Change,
  cards: readonly CardRecord[],
  list: string,
  before: string | null,
): Promise<ReadonlyMap<string, string>> {
  const moved = cards.map(({ id }) => id);
  const staying = (await placesIn(change, list)).filter(({ id }) => !moved.includes(id));
  const found = staying.findIndex(({ id }) => id === before);
  const at = found < 0 ? staying.length : found;
  const lower = staying[at - 1]?.order ?? null;
  const upper = staying[at]?.order ?? null;
  if (lower === null || upper === null || lower < upper) {
    const orders = generateNKeysBetween(lower, upper, moved.length);
    if (orders.every((order) => order.length <= LONGEST_ORDER)) return byId(moved, orders);
  }
  const all = staying.map(({ id }) => id).toSpliced(at, 0, ...moved);
  return byId(all, generateNKeysBetween(null, null, all.length));
}

async function placesIn(change: Change, list: string): Promise<Place[]> {
  const members = await change.objectStore('cards').index('members').getAll(listRange(list));
  return members.map(({ id, marks }) => ({
    id,
    order: marks.lists.find((one) => one.list === list)?.order ?? '',
  }));
}

const byId = (ids: readonly string[], orders: readonly string[]): ReadonlyMap<string, string> =>
  new Map(ids.map((id, index) => [id, orders[index] ?? '']));
