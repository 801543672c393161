import type { Result } from '../article/failure.ts';
import type { announceLibraryChange } from '../library/changes.ts';
import type { Library } from '../library/library.ts';

/** Deletes everything that is saved, the trash too. There is no way back. Fails with `storage-full`. */
export async function clearLibrary({
  library,
  announce,
}: {
  library: Pick<Library, 'clear'>;
  announce: typeof announceLibraryChange;
}): Promise<Result<void>> {
  const cleared = await library.clear();
  if (cleared.ok) announce('all');
  return cleared;
}
