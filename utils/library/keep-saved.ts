import type { Keeper } from '../article/keeper.ts';
import { now } from '../platform/clock.ts';
import { announceLibraryChange } from './changes.ts';
import { openLibrary } from './indexed-db.ts';
import { newReadingList } from './new-reading-list.ts';

/** Fetched when the reader first asks for lists or tags. */
export function createKeeper(id: string): Keeper {
  const library = openLibrary();
  const change: Keeper['change'] = async (wanted) => {
    const result = await library.change([id], wanted);
    if (!result.ok) return result;
    announceLibraryChange([id]);
    return { ok: true, value: { saved: await library.find(id), undo: result.value } };
  };
  return {
    change,
    choices: async () => {
      const [lists, cards] = await Promise.all([library.lists(), library.cards()]);
      return { lists, tags: [...new Set(cards.flatMap(({ marks }) => marks.tags))].sort() };
    },
    newList: async (name) => {
      const list = newReadingList(await library.lists(), name, now());
      const made = await library.putList(list);
      if (!made.ok) return made;
      const put = await change({ kind: 'add-to-list', list: list.id });
      if (!put.ok) return put;
      const { saved, undo } = put.value;
      return { ok: true, value: { saved, undo: { ...undo, lists: made.value.lists } } };
    },
  };
}
