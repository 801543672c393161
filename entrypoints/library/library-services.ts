import { ok, type Result } from '../../utils/article/failure.ts';
import { notesIn } from '../../utils/article/marks.ts';
import type { Undo } from '../../utils/article/undo.ts';
import type { announceLibraryChange, watchLibraryChanges } from '../../utils/library/changes.ts';
import type { Library, Merged } from '../../utils/library/library.ts';
import { newReadingList } from '../../utils/library/new-reading-list.ts';
import { orderBefore } from '../../utils/library/reading-list-order.ts';
import type { Search } from '../../utils/library/search/search.ts';
import { type Asked, hitsIn, snippetOf } from '../../utils/library/search/show-hits.ts';
import { isTight, type storageSpace } from '../../utils/platform/storage-space.ts';
import { gather } from './gather.ts';
import type { Back, LibraryServices } from './services.ts';
import { transferServices } from './transfer-services.ts';

/** How many articles are read before the page is drawn: more than any window shows. */
const FIRST = 40;

interface Edges {
  library: Library;
  search: Pick<Search, 'search' | 'warm'>;
  announce: typeof announceLibraryChange;
  watch: typeof watchLibraryChanges;
  space: typeof storageSpace;
  now: () => number;
}

/** What the page does outside itself, done with the store. */
export function servicesOf({
  library,
  search,
  announce,
  watch,
  space: spaceLeft,
  now,
}: Edges): LibraryServices {
  /** Announces which articles a change touched, and gives how it is taken back. */
  const told = (result: Result<Undo>): Result<Back> => {
    if (!result.ok) return result;
    announce(result.value.marks.map(({ id }) => id));
    return ok({ kind: 'undo', undo: result.value });
  };
  const trash = async (ids: readonly string[]): Promise<Result<Back>> => {
    const trashed = await library.trash(ids, now());
    if (!trashed.ok) return trashed;
    announce(ids);
    return ok({ kind: 'restore', ids });
  };
  const restore = async (ids: readonly string[]): Promise<Result<Back>> => {
    const restored = await library.restore(ids);
    if (!restored.ok) return restored;
    announce(ids);
    return ok({ kind: 'trash', ids });
  };
  const moved = (done: Result<Merged>, kind: 'withdraw' | 'bring-back'): Result<Back> => {
    if (!done.ok) return done;
    announce(done.value.articles);
    return ok({ kind, merged: done.value });
  };
  const snippet = gather(async ({ id, asked }: { id: string; asked: Asked }) => {
    const saved = await library.find(id);
    if (!saved) return null;
    const { article, marks } = saved;
    const besides = [...article.subtitles, ...notesIn(marks)].map((text) => ({ text }));
    return snippetOf([...article.blocks, ...besides], asked);
  });
  return {
    first: async () => {
      const [cards, count, lists] = await Promise.all([
        library.latest(FIRST),
        library.count(),
        library.lists(),
      ]);
      return { cards, count, lists };
    },
    cards: () => library.cards(),
    someCards: (ids) => library.someCards(ids),
    lists: () => library.lists(),
    trashed: async () => {
      // What is shown as kept for 30 days is kept no longer; on a full disk, until the next time.
      await library.emptyTrash(now());
      return library.trashed();
    },
    change: async (ids, change) => told(await library.change(ids, change)),
    changeList: async (id, change) => told(await library.changeList(id, change)),
    newList: async (name, colour) => {
      const list = newReadingList(await library.lists(), name, now(), colour);
      const result = told(await library.putList(list));
      return result.ok ? ok({ list, back: result.value }) : result;
    },
    moveList: async (id, before) => {
      const order = orderBefore(await library.lists(), id, before);
      return told(await library.changeList(id, { order }));
    },
    removeList: async (id) => told(await library.removeList(id)),
    trash,
    restore,
    takeBack: async (back) => {
      switch (back.kind) {
        case 'undo':
          return told(await library.undo(back.undo));
        case 'restore':
          return restore(back.ids);
        case 'trash':
          return trash(back.ids);
        case 'withdraw':
          return moved(await library.withdraw(back.merged, now()), 'bring-back');
        case 'bring-back':
          return moved(await library.bringBack(back.merged), 'withdraw');
      }
    },
    emptyTrash: async () => {
      const emptied = await library.emptyTrash();
      // Nothing that is saved changed, but the pages that show the trash want to know.
      if (emptied.ok) announce([]);
      return emptied;
    },
    warmSearch: () => search.warm(),
    search: (words, signal) => search.search(words, signal),
    hitsIn,
    snippet: (id, asked) => snippet({ id, asked }),
    transfer: (words) => transferServices(library, words),
    isTight: async () => {
      const space = await spaceLeft();
      return space !== null && isTight(space);
    },
    now,
    watch,
  };
}
