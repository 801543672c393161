import { fail, ok, type Result } from '../article/failure.ts';
import type { ReadingList } from '../article/reading-list.ts';
import type { Change, LibraryDatabase } from './database.ts';
import type { IncomingArticle, MergeOptions } from './library.ts';
import { putSaved, withoutLostLists } from './save.ts';

/** Takes in articles and lists from outside in one transaction. */
export async function merge(
  database: LibraryDatabase,
  incoming: readonly IncomingArticle[],
  lists: readonly ReadingList[],
  { signal, onProgress }: MergeOptions,
): Promise<Result<void>> {
  try {
    await database.change(async (change) => {
      for (const list of lists) await change.objectStore('lists').put(list);
      const known = await change.objectStore('lists').getAllKeys();
      for (const [index, article] of incoming.entries()) {
        signal.throwIfAborted();
        await takeIn(change, article, known);
        onProgress?.(index + 1);
      }
    });
    return ok(undefined);
  } catch (error) {
    if (signal.aborted) return fail('cancelled', 'the import was cancelled');
    throw error;
  }
}

async function takeIn(
  change: Change,
  { saved, trashedAt }: IncomingArticle,
  known: readonly string[],
): Promise<void> {
  const present = await change.objectStore('cards').getKey(saved.id);
  if (present !== undefined) return;
  if (trashedAt !== undefined) {
    await change.objectStore('trash').put({ ...saved, trashedAt });
    return;
  }
  await putSaved(change, withoutLostLists(saved, known));
  await change.objectStore('trash').delete(saved.id);
}
