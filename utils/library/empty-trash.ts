import type { Result } from '../article/failure.ts';
import { type Change, LibraryDatabase } from './database.ts';
import { TRASH_KEPT_MS } from './library.ts';
import { together } from './records.ts';

/** With a time, what has been there for more than 30 days before it; else all. */
export async function emptyTrash(change: Change, at: number | undefined): Promise<void> {
  const store = change.objectStore('trash');
  if (at === undefined) return store.clear();
  const outlived = IDBKeyRange.upperBound(at - TRASH_KEPT_MS, true);
  const ids = await store.index('trashedAt').getAllKeys(outlived);
  // One by one, however many: this runs in the background, which is to be small, and seldom finds more than a few.
  await together(ids.map((id) => () => store.delete(id)));
}

/** Lets go for good what has been in the trash for more than 30 days before `at`, for whoever changes nothing else. */
export const emptyOldTrash = (at: number): Promise<Result<void>> =>
  new LibraryDatabase().change((change) => emptyTrash(change, at));
