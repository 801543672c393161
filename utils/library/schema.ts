import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { SavedArticle } from '../article/saved-article.ts';

export const DATABASE_NAME = 'briefclip';

/** Two stores, so that no question to the library can forget to leave out the trash. */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: SavedArticle; indexes: { savedAt: number } };
  trash: {
    key: string;
    value: SavedArticle & { trashedAt: number };
    indexes: { trashedAt: number };
  };
}

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

type Migration = (database: IDBPDatabase<LibrarySchema>, transaction: Upgrade) => void;

/**
 * The step at index n leads from version n to n + 1. A step that has been released is never changed; a new one is added.
 * Steps may only wait for the transaction they are given: the browser closes it otherwise.
 */
const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('savedAt', 'savedAt');
    const trash = database.createObjectStore('trash', { keyPath: 'id' });
    trash.createIndex('trashedAt', 'trashedAt');
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;

/** Brings a database of any earlier version (0 is none) to the present one. */
export function upgradeDatabase(
  database: IDBPDatabase<LibrarySchema>,
  oldVersion: number,
  transaction: Upgrade,
): void {
  for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database, transaction);
}
