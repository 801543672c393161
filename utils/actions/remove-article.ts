import type { announceLibraryChange } from '../library/changes.ts';
import type { Library } from '../library/library.ts';

interface ChangeOptions {
  library: Library;
  announce: typeof announceLibraryChange;
}

/** Moves a saved article to the trash; `restoreArticle` undoes it. */
export async function removeArticle(
  id: string,
  { library, announce, now }: ChangeOptions & { now: () => number },
): Promise<void> {
  await library.trash([id], now());
  announce([id]);
}

/** Takes a removed article out of the trash, as it was. */
export async function restoreArticle(
  id: string,
  { library, announce }: ChangeOptions,
): Promise<void> {
  await library.restore([id]);
  announce([id]);
}

/** Deletes for good what is in the trash. There is no way back. */
export async function emptyTrash({ library, announce }: ChangeOptions): Promise<void> {
  await library.emptyTrash();
  // Nothing that is saved changed, but the pages that show the trash want to know.
  announce([]);
}

/** Deletes everything that is saved, the trash too. There is no way back. */
export async function clearLibrary({ library, announce }: ChangeOptions): Promise<void> {
  await library.clear();
  announce('all');
}
