import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { fail, ok, type Result } from '../article/failure.ts';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  type LibrarySchema,
  STORES,
  type StoreName,
  upgradeDatabase,
} from './schema.ts';

/** A change counts as done when the disk has it: a power cut must not take back what was said to be saved. */
const DURABLE = { durability: 'strict' } as const;

type Database = IDBPDatabase<LibrarySchema>;

export type Change = IDBPTransaction<LibrarySchema, typeof STORES, 'readwrite'>;
export type Look<Names extends readonly StoreName[]> = IDBPTransaction<
  LibrarySchema,
  Names,
  'readonly'
>;

/** The connection: opened when first asked for, and again after the browser closed it or a newer version wanted it. */
export class LibraryDatabase {
  #opening: Promise<Database> | undefined;

  /** Reads these stores within one transaction. */
  async look<const Names extends readonly StoreName[], T>(
    stores: Names,
    work: (transaction: Look<Names>) => Promise<T>,
  ): Promise<T> {
    const database = await this.#open();
    return await work(database.transaction(stores as Names & ArrayLike<StoreName>, 'readonly'));
  }

  /**
   * Changes within one transaction: either all of `work` is kept or, where it throws, nothing. Fails with
   * `storage-full`.
   */
  async change<T>(work: (transaction: Change) => Promise<T>): Promise<Result<T>> {
    let transaction: Change | undefined;
    try {
      // On a full disk even opening may fail.
      const database = await this.#open();
      transaction = database.transaction(STORES, 'readwrite', DURABLE);
      // Awaited below; without this a failure inside `work` would also count as unhandled.
      transaction.done.catch(() => {});
      const value = await work(transaction);
      await transaction.done;
      return ok(value);
    } catch (error) {
      if (transaction) abort(transaction);
      // When the disk is full the request says only that it was aborted; the transaction knows why.
      const cause = transaction?.error ?? error;
      if (isStorageFull(cause)) return fail('storage-full', String(cause));
      throw cause;
    }
  }

  /** Lets the connection go; the next question opens it again. */
  close(): void {
    void this.#opening?.then((database) => database.close());
    this.#opening = undefined;
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

/** By its name: the class that browsers throw is changing from DOMException to one of its own. */
function isStorageFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
