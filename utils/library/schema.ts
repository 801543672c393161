import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { NO_MARKS } from '../article/marks.ts';
import type { ReadingList } from '../article/reading-list.ts';
import type { SavedArticle, TrashedArticle } from '../article/saved-article.ts';
import { type CardRecord, recordsOf, type SearchRecord, type TextRecord } from './records.ts';

export const DATABASE_NAME = 'briefclip';

/**
 * An article lies in three stores under its id: its texts, its card (what lists show; the truth about marks and times)
 * and what search looks through. The trash is a store of its own, so that no question can forget to leave it out.
 */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: TextRecord };
  cards: { key: string; value: CardRecord; indexes: { savedAt: number; members: string } };
  texts: { key: string; value: SearchRecord };
  lists: { key: string; value: ReadingList };
  trash: { key: string; value: TrashedArticle; indexes: { trashedAt: number } };
}

export type StoreName = StoreNames<LibrarySchema>;

export const STORES = [
  'articles',
  'cards',
  'texts',
  'lists',
  'trash',
] as const satisfies readonly StoreName[];

type Upgrade = IDBPTransaction<LibrarySchema, StoreName[], 'versionchange'>;

type Migration = (
  database: IDBPDatabase<LibrarySchema>,
  transaction: Upgrade,
) => void | Promise<void>;

/** What version 1 kept of an article. */
type FirstVersion = Pick<SavedArticle, 'id' | 'article' | 'savedAt'>;

/**
 * The step at index n leads from version n to n + 1. A step that has been released is never changed; a new one is added.
 * Steps may only wait for the transaction they are given: the browser closes it otherwise.
 */
const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    (articles as unknown as IDBObjectStore).createIndex('savedAt', 'savedAt');
    const trash = database.createObjectStore('trash', { keyPath: 'id' });
    trash.createIndex('trashedAt', 'trashedAt');
  },
  async (database, transaction) => {
    const cards = database.createObjectStore('cards', { keyPath: 'id' });
    cards.createIndex('savedAt', 'savedAt');
    cards.createIndex('members', 'members', { multiEntry: true });
    database.createObjectStore('texts', { keyPath: 'id' });
    database.createObjectStore('lists', { keyPath: 'id' });
    const articles = transaction.objectStore('articles');
    (articles as unknown as IDBObjectStore).deleteIndex('savedAt');
    for (const former of (await articles.getAll()) as unknown as FirstVersion[]) {
      const { article, card, text } = recordsOf(withMarks(former));
      await Promise.all([
        articles.put(article),
        transaction.objectStore('cards').put(card),
        transaction.objectStore('texts').put(text),
      ]);
    }
    const trash = transaction.objectStore('trash');
    for (const former of await trash.getAll()) {
      await trash.put({ ...withMarks(former), trashedAt: former.trashedAt });
    }
  },
];

function withMarks({ id, article, savedAt }: FirstVersion): SavedArticle {
  return { id, article, savedAt, capturedAt: savedAt, earlier: [], marks: NO_MARKS };
}

export const DATABASE_VERSION = MIGRATIONS.length;

/** Brings a database of any earlier version (0 is none) to the present one. */
export async function upgradeDatabase(
  database: IDBPDatabase<LibrarySchema>,
  oldVersion: number,
  transaction: Upgrade,
): Promise<void> {
  for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(database, transaction);
}
