import { fail, type Result } from '../article/failure.ts';
import { type KeptArticle, type TakenIn, takeIn } from '../article/merge-saved.ts';
import type { ReadingList } from '../article/reading-list.ts';
import type { Change, LibraryDatabase } from './database.ts';
import { findHighlights } from './highlights/anchor.ts';
import type { IncomingArticle, Merged, MergeOptions } from './library.ts';
import { inKnownLists, putSaved } from './put-saved.ts';
import { savedFrom, together } from './records.ts';

/** How many articles are on their way at a time: enough that the disk is never waited for one by one. */
const AT_ONCE = 50;

/** Takes in articles and lists from outside in one transaction; lists that are there stay as they are. */
export async function merge(
  database: LibraryDatabase,
  incoming: readonly IncomingArticle[],
  lists: readonly ReadingList[],
  { signal, onProgress }: MergeOptions,
): Promise<Result<Merged & { joined: number }>> {
  try {
    return await database.change(async (change) => {
      const made = await addLists(change, lists);
      const known = await change.objectStore('lists').getAllKeys();
      const isThere = await idsOf(change);
      const articles: string[] = [];
      let joined = 0;
      for (let done = 0; done < incoming.length; done += AT_ONCE) {
        signal.throwIfAborted();
        const some = incoming.slice(done, done + AT_ONCE);
        const outcomes = await Promise.all(
          some.map((one) => join(change, one, { known, isThere })),
        );
        for (const [index, { saved }] of some.entries()) {
          if (outcomes[index] === 'added') articles.push(saved.id);
          if (outcomes[index] === 'merged') joined += 1;
        }
        onProgress?.(done + some.length);
      }
      signal.throwIfAborted();
      return { articles, lists: made, joined };
    });
  } catch (error) {
    if (signal.aborted) return fail('cancelled', 'the import was cancelled');
    throw error;
  }
}

interface Present {
  /** Ids of the lists. */
  known: readonly string[];
  /** Ids of the articles, in the trash too. */
  isThere: ReadonlySet<string>;
}

/** Makes those that are not there; gives them. */
export async function addLists(
  change: Change,
  lists: readonly ReadingList[],
): Promise<ReadingList[]> {
  const store = change.objectStore('lists');
  const known = new Set(await store.getAllKeys());
  const added = lists.filter(({ id }) => !known.has(id));
  await together(added.map((list) => () => store.put(list)));
  return added;
}

async function idsOf(change: Change): Promise<Set<string>> {
  const [articles, trashed] = await Promise.all([
    change.objectStore('articles').getAllKeys(),
    change.objectStore('trash').getAllKeys(),
  ]);
  return new Set([...articles, ...trashed]);
}

async function join(
  change: Change,
  incoming: IncomingArticle,
  { known, isThere }: Present,
): Promise<TakenIn['outcome']> {
  const { id } = incoming.saved;
  const mine = isThere.has(id) ? await keptOf(change, id) : undefined;
  const taken = takeIn(mine, incoming, findHighlights);
  if (taken.outcome === 'unchanged') return taken.outcome;
  const { saved, trashedAt } = taken.kept;
  const trash = change.objectStore('trash');
  if (trashedAt !== undefined) {
    await trash.put({ ...saved, trashedAt });
  } else {
    await together([
      () => putSaved(change, inKnownLists(saved, known)),
      ...(mine?.trashedAt === undefined ? [] : [() => trash.delete(id)]),
    ]);
  }
  return taken.outcome;
}

async function keptOf(change: Change, id: string): Promise<KeptArticle | undefined> {
  const [text, card, trashed] = await Promise.all([
    change.objectStore('articles').get(id),
    change.objectStore('cards').get(id),
    change.objectStore('trash').get(id),
  ]);
  if (text && card) return { saved: savedFrom(text, card) };
  if (!trashed) return undefined;
  const { trashedAt, ...saved } = trashed;
  return { saved, trashedAt };
}
