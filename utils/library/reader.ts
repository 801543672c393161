import * as v from 'valibot';
import type { Card } from '../article/card.ts';
import type { ReadingList } from '../article/reading-list.ts';
import { cardSchema } from '../messaging/card-schema.ts';
import { savedArticleSchema } from '../messaging/saved-article-schema.ts';
import { reportBug } from '../platform/report-bug.ts';
import { LibraryDatabase } from './database.ts';
import type { LibraryReader } from './library.ts';
import { type CardRecord, savedFrom, type TextRecord } from './records.ts';

/** What can be asked of the library in this profile's IndexedDB. Opens nothing before it is asked something. */
export function readerOf(database: LibraryDatabase): LibraryReader {
  return {
    find: (id) =>
      database.look(['articles', 'cards'], async (look) => {
        const [article, card] = await Promise.all([
          look.objectStore('articles').get(id),
          look.objectStore('cards').get(id),
        ]);
        return readable(savedArticleSchema, [joined(article, card)])[0];
      }),
    latest: (limit) =>
      database.look(['cards'], async (look) => {
        const found: Card[] = [];
        let cursor = await look.objectStore('cards').index('savedAt').openCursor(null, 'prev');
        while (cursor && found.length < limit) {
          found.push(...readable(cardSchema, [cursor.value]));
          cursor = await cursor.continue();
        }
        return found;
      }),
    count: () => database.look(['cards'], (look) => look.objectStore('cards').count()),
    lists: () =>
      database.look(['lists'], async (look) => sorted(await look.objectStore('lists').getAll())),
  };
}

/** The same with a connection of its own, for whoever only reads. */
export const openReader = (): LibraryReader => readerOf(new LibraryDatabase());

/** The records that are whole. One that is not (a disk that failed) stays stored but must not break the others. */
export function readable<T>(schema: v.GenericSchema<unknown, T>, records: readonly unknown[]): T[] {
  return records.flatMap((record) => {
    if (record === undefined) return [];
    const result = v.safeParse(schema, record);
    if (!result.success) reportBug(new Error(`unreadable record: ${result.issues[0].message}`));
    return result.success ? [result.output] : [];
  });
}

export function joined(article: TextRecord | undefined, card: CardRecord | undefined): unknown {
  return article && card && savedFrom(article, card);
}

function sorted(lists: ReadingList[]): ReadingList[] {
  return lists.sort((a, b) => (a.order < b.order || (a.order === b.order && a.id < b.id) ? -1 : 1));
}
