import { trashedCardOf } from '../article/card.ts';
import type { TrashedArticle } from '../article/saved-article.ts';
import { cardSchema } from '../messaging/card-schema.ts';
import { readingListSchema } from '../messaging/marks-schema.ts';
import { savedArticleSchema, trashedArticleSchema } from '../messaging/saved-article-schema.ts';
import { changeList, putList, removeList, undo } from './change-lists.ts';
import { changeMarks } from './change-marks.ts';
import { LibraryDatabase } from './database.ts';
import { orDeclined } from './declined.ts';
import { emptyTrash } from './empty-trash.ts';
import type { Library } from './library.ts';
import { merge } from './merge.ts';
import { joined, readable, readerOf } from './reader.ts';
import { together } from './records.ts';
import { STORES } from './schema.ts';
import { restore, trash } from './trash.ts';

/** The library in this profile's IndexedDB. Opens nothing before it is asked something. */
export function openLibrary(): Library {
  const database = new LibraryDatabase();
  const reader = readerOf(database);
  return {
    ...reader,
    lists: async () => readable(readingListSchema, await reader.lists()),
    cards: () =>
      database.look(['cards'], async (look) =>
        readable(cardSchema, await look.objectStore('cards').index('savedAt').getAll()).reverse(),
      ),
    someCards: (ids) =>
      database.look(['cards'], async (look) => {
        const store = look.objectStore('cards');
        return readable(cardSchema, await Promise.all(ids.map((id) => store.get(id))));
      }),
    batch: (after, limit) =>
      database.look(['articles', 'cards'], async (look) => {
        const [articles, cards] = await Promise.all([
          look.objectStore('articles').getAll(idsAfter(after), limit),
          look.objectStore('cards').getAll(idsAfter(after), limit),
        ]);
        const cardById = new Map(cards.map((card) => [card.id, card]));
        const whole = articles.map((article) => joined(article, cardById.get(article.id)));
        return readable(savedArticleSchema, whole);
      }),
    batchTrash: (after, limit) =>
      database.look(['trash'], async (look) =>
        readable(
          trashedArticleSchema,
          await look.objectStore('trash').getAll(idsAfter(after), limit),
        ),
      ),
    trashed: () =>
      database.look(['trash'], async (look) => {
        const records = await look.objectStore('trash').index('trashedAt').getAll();
        const articles: TrashedArticle[] = readable(trashedArticleSchema, records);
        return articles.map(trashedCardOf).reverse();
      }),
    // Comparing texts is fetched by those who save, and before the change: a transaction waits for nothing else.
    save: async (article, options) => {
      const { save } = await import('./save.ts');
      return database.change((change) => save(change, article, options));
    },
    change: (ids, wanted) =>
      orDeclined(database.change((change) => changeMarks(change, ids, wanted))),
    putList: (list) => database.change((change) => putList(change, list)),
    changeList: (id, wanted) =>
      orDeclined(database.change((change) => changeList(change, id, wanted))),
    removeList: (id) => database.change((change) => removeList(change, id)),
    undo: (done) => orDeclined(database.change((change) => undo(change, done))),
    trash: (ids, at) => database.change((change) => trash(change, ids, at)),
    restore: (ids) => database.change((change) => restore(change, ids)),
    emptyTrash: (at) => database.change((change) => emptyTrash(change, at)),
    merge: (incoming, lists, options) => merge(database, incoming, lists, options),
    // Fetched by those who take an import back, and before the change.
    withdraw: async (merged, at) => {
      const { withdraw } = await import('./withdraw.ts');
      return database.change((change) => withdraw(change, merged, at));
    },
    bringBack: async (withdrawn) => {
      const { bringBack } = await import('./withdraw.ts');
      return database.change((change) => bringBack(change, withdrawn));
    },
    clear: () =>
      database.change(async (change) => {
        await together(STORES.map((store) => () => change.objectStore(store).clear()));
      }),
  };
}

function idsAfter(id: string | null): IDBKeyRange | null {
  return id === null ? null : IDBKeyRange.lowerBound(id, true);
}
