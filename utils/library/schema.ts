import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import * as v from 'valibot';
import { NO_MARKS } from '../article/marks.ts';
import type { ReadingList } from '../article/reading-list.ts';
import type { SavedArticle, TrashedArticle } from '../article/saved-article.ts';
import { articleSchema } from '../messaging/article-schema.ts';
import { timeSchema } from '../messaging/marks-schema.ts';
import {
  type CardRecord,
  recordsOf,
  type SearchRecord,
  type TextRecord,
  together,
} from './records.ts';

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
  /** Records that a migration could not read: kept, never shown. */
  damaged: { key: number; value: { from: 'articles' | 'trash'; record: unknown } };
}

export type StoreName = StoreNames<LibrarySchema>;

export const STORES = [
  'articles',
  'cards',
  'texts',
  'lists',
  'trash',
  'damaged',
] as const satisfies readonly StoreName[];

type Upgrade = IDBPTransaction<LibrarySchema, StoreName[], 'versionchange'>;

type Migration = (
  database: IDBPDatabase<LibrarySchema>,
  transaction: Upgrade,
) => void | Promise<void>;

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
    database.createObjectStore('damaged', { autoIncrement: true });
    (transaction.objectStore('articles') as unknown as IDBObjectStore).deleteIndex('savedAt');
    await rewriteAll(transaction, 'articles', takeOver);
    await rewriteAll(transaction, 'trash', takeOverTrash);
  },
];

/** Records that are rewritten together: one by one, ten thousand would keep the reader waiting for half a minute. */
const AT_ONCE = 200;

/** All records of a store in the order of their keys, however many there are. */
async function rewriteAll(
  transaction: Upgrade,
  name: 'articles' | 'trash',
  rewrite: (transaction: Upgrade, former: unknown) => Promise<void>,
): Promise<void> {
  const store = transaction.objectStore(name);
  let after: IDBKeyRange | null = null;
  for (;;) {
    const formers: { id: string }[] = await store.getAll(after, AT_ONCE);
    const last = formers.at(-1);
    if (!last) return;
    await together(formers.map((former) => () => rewrite(transaction, former)));
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}

/** What version 1 kept of an article. */
const firstVersionSchema = v.object({
  id: v.string(),
  article: articleSchema,
  savedAt: timeSchema,
});
const firstTrashSchema = v.object({ ...firstVersionSchema.entries, trashedAt: timeSchema });

async function takeOver(transaction: Upgrade, former: unknown): Promise<void> {
  const { success, output } = v.safeParse(firstVersionSchema, former);
  if (!success) return setAside(transaction, 'articles', former);
  const { article, card, text } = recordsOf(withMarks(output));
  await together([
    () => transaction.objectStore('articles').put(article),
    () => transaction.objectStore('cards').put(card),
    () => transaction.objectStore('texts').put(text),
  ]);
}

async function takeOverTrash(transaction: Upgrade, former: unknown): Promise<void> {
  const { success, output } = v.safeParse(firstTrashSchema, former);
  if (!success) return setAside(transaction, 'trash', former);
  const { trashedAt } = output;
  await transaction.objectStore('trash').put({ ...withMarks(output), trashedAt });
}

/** What cannot be read is out of the way, and not lost. */
async function setAside(
  transaction: Upgrade,
  from: 'articles' | 'trash',
  record: unknown,
): Promise<void> {
  await transaction.objectStore('damaged').add({ from, record });
  const { id } = record as { id: string };
  await transaction.objectStore(from).delete(id);
}

/** Version 1 knew when an article was saved first, not when its text was read last. */
function withMarks({
  id,
  article,
  savedAt,
}: v.InferOutput<typeof firstVersionSchema>): SavedArticle {
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
