import { removeList } from './change-lists.ts';
import type { Change } from './database.ts';
import type { Merged } from './library.ts';
import { listRange } from './list-order.ts';
import { same } from './marks.ts';
import { addLists } from './merge.ts';
import { restore, trash } from './trash.ts';

/**
 * Takes back what came from outside: its articles go to the trash, then the lists that came with them, but for those
 * that hold other articles or were changed since. Gives what went.
 */
export async function withdraw(change: Change, merged: Merged, at: number): Promise<Merged> {
  const articles = await keysAmong(change.objectStore('articles'), merged.articles);
  await trash(change, articles, at);
  const lists = [];
  for (const list of merged.lists) {
    const present = await change.objectStore('lists').get(list.id);
    const members = await change.objectStore('cards').index('members').count(listRange(list.id));
    if (members > 0 || !same(present, list)) continue;
    await removeList(change, list.id);
    lists.push(list);
  }
  return { articles, lists };
}

/** Brings back what was withdrawn; the lists first, so that the articles are in them again. Gives what came. */
export async function bringBack(change: Change, withdrawn: Merged): Promise<Merged> {
  const lists = await addLists(change, withdrawn.lists);
  const articles = await keysAmong(change.objectStore('trash'), withdrawn.articles);
  await restore(change, articles);
  return { articles, lists };
}

async function keysAmong(
  store: { getAllKeys(): Promise<string[]> },
  ids: readonly string[],
): Promise<string[]> {
  const wanted = new Set(ids);
  return (await store.getAllKeys()).filter((key) => wanted.has(key));
}
