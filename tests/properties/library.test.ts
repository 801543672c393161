import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
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
        if (action.do !== 'change' && action.do !== 'put-list' && action.do !== 'remove-list')
          continue;
        const before = await dumpLibrary();
        const done =
          action.do === 'change'
            ? await library.change(ids, action.change)
            : action.do === 'put-list'
              ? await library.putList(action.list)
              : await library.removeList(action.id);
        if (!done.ok) throw new Error('there is room');
        const after = await dumpLibrary();
        const undone = await library.undo(done.value);
        expect(await dumpLibrary()).toEqual(before);
        if (!undone.ok) throw new Error('there is room');
        await library.undo(undone.value);
        expect(await dumpLibrary()).toEqual(after);
      }
    },
  );
});
