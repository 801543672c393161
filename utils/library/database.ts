import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { DATABASE_NAME, DATABASE_VERSION, type LibrarySchema, upgradeDatabase } from './schema.ts';

type Database = IDBPDatabase<LibrarySchema>;
type Store = StoreNames<LibrarySchema>;

export type Change = IDBPTransaction<LibrarySchema, Store[], 'readwrite'>;
export type Look = IDBPTransaction<LibrarySchema, Store[], 'readonly'>;

/** The connection: opened when first asked for, and again after the browser closed it or a newer version wanted it. */
export class LibraryDatabase {
  #opening: Promise<Database> | undefined;

  /** Reads within one transaction. */
  async look<T>(work: (transaction: Look) => Promise<T>): Promise<T> {
    const database = await this.#open();
    return await work(database.transaction(['articles', 'trash'], 'readonly'));
  }

  /** Changes within one transaction: either all of `work` is kept or, where it throws, nothing. */
  async change<T>(work: (transaction: Change) => Promise<T>): Promise<T> {
    const database = await this.#open();
    const transaction = database.transaction(['articles', 'trash'], 'readwrite');
    // Awaited below; without this a failure inside `work` would also count as unhandled.
    transaction.done.catch(() => {});
    try {
      const value = await work(transaction);
      await transaction.done;
      return value;
    } catch (error) {
      abort(transaction);
      // When the disk is full the request says only that it was aborted; the transaction knows why.
      throw transaction.error ?? error;
    }
  }

  #open(): Promise<Database> {
    this.#opening ??= this.#connect().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #connect(): Promise<Database> {
    const forget = () => {
      this.#opening = undefined;
    };
    const database: Database = await openDB<LibrarySchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: (upgraded, oldVersion, _newVersion, transaction) =>
        upgradeDatabase(upgraded, oldVersion, transaction),
      blocking: () => {
        forget();
        database.close();
      },
      terminated: forget,
    });
    return database;
  }
}

function abort(transaction: Change): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself already.
  }
}
