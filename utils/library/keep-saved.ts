import { ok, type Result } from '../article/failure.ts';
import type { Keeper, Kept } from '../article/keeper.ts';
import type { Undo } from '../article/undo.ts';
import { now } from '../platform/clock.ts';
import { announceLibraryChange } from './changes.ts';
import { openLibrary } from './indexed-db.ts';
import { newReadingList } from './new-reading-list.ts';

/** Fetched when the reader first asks for lists or tags. */
export function createKeeper(id: string): Keeper {
  const library = openLibrary();
  const kept = async (doing: Promise<Result<Undo>>): Promise<Kept> => {
    const result = await doing;
    if (!result.ok) return result;
    announceLibraryChange([id]);
    return ok({ saved: await library.find(id), undo: result.value });
  };
  return {
    change: (wanted) => kept(library.change([id], wanted)),
    undo: (done) => kept(library.undo(done)),
    choices: async () => {
      const [lists, cards] = await Promise.all([library.lists(), library.cards()]);
      return { lists, tags: [...new Set(cards.flatMap(({ marks }) => marks.tags))].sort() };
    },
    newList: async (name) => {
      const list = newReadingList(await library.lists(), name, now());
      const made = await library.putList(list);
      if (!made.ok) return made;
      const put = await kept(library.change([id], { kind: 'add-to-list', list: list.id }));
      if (!put.ok) return put;
      const { saved, undo } = put.value;
      return ok({ saved, undo: { ...undo, lists: made.value.lists } });
    },
  };
}
