import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../utils/article/failure.ts';
import type { Undo } from '../../utils/article/undo.ts';
import { checkLibrary } from '../../utils/library/check-library.ts';
import { openLibrary } from '../../utils/library/indexed-db.ts';
import type { Library } from '../../utils/library/library.ts';
import { type LibraryAction, Performer, randomActions } from '../support/library/actions.ts';
import { dumpLibrary } from '../support/library/dump.ts';

let library: Library;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  library = openLibrary();
});

async function performAll(actions: readonly LibraryAction[]): Promise<void> {
  const performer = new Performer(library);
  for (const action of actions) {
    await performer.perform(action);
    expect(await checkLibrary(), `after ${JSON.stringify(action)}`).toEqual([]);
  }
}

/** What can be undone is done; null for the rest. */
async function changed(
  action: LibraryAction,
  ids: readonly string[],
): Promise<Result<Undo> | null> {
  switch (action.do) {
    case 'change':
      return await library.change(ids, action.change);
    case 'put-list':
      return await library.putList(action.list);
    case 'change-list':
      return await library.changeList(action.id, action.change);
    case 'remove-list':
      return await library.removeList(action.id);
    default:
      return null;
  }
}

describe('whatever is done', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'the library is whole (seed %d)',
    async (seed) => {
      await performAll(randomActions(60, seed, 1e12));
      expect(await library.count()).toBeGreaterThan(0);
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'undoing brings back what was, undoing that what is (seed %d)',
    async (seed) => {
      await performAll(randomActions(40, seed, 1e12));
      const ids = (await library.cards()).map(({ id }) => id);
      for (const action of randomActions(80, seed + 1000, 2e12)) {
        const before = await dumpLibrary();
        const done = await changed(action, ids);
        if (!done) continue;
        const after = await dumpLibrary();
        if (!done.ok) {
          expect([done.failure.kind, after]).toEqual(['list-gone', before]);
          continue;
        }
        const undone = await library.undo(done.value);
        expect(await dumpLibrary()).toEqual(before);
        if (!undone.ok) throw new Error('there is room');
        await library.undo(undone.value);
        expect(await dumpLibrary()).toEqual(after);
      }
    },
  );
});
