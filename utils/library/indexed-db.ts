import * as v from 'valibot';
import type { Article } from '../article/article.ts';
import { fail, ok, type Result } from '../article/failure.ts';
import { type SavedArticle, savedArticleId } from '../article/saved-article.ts';
import { savedArticleSchema } from '../messaging/saved-article-schema.ts';
import { reportBug } from '../platform/report-bug.ts';
import { type Change, LibraryDatabase } from './database.ts';
import { type Library, TRASH_KEPT_MS } from './library.ts';

/** The library in this profile's IndexedDB. Opens nothing before it is asked something. */
export function openLibrary(): Library {
  const database = new LibraryDatabase();
  return {
    find: (id) =>
      database.look(async (look) => readable([await look.objectStore('articles').get(id)])[0]),
    count: () => database.look((look) => look.objectStore('articles').count()),
    latest: (limit) =>
      database.look(async (look) => {
        const found: SavedArticle[] = [];
        let cursor = await look.objectStore('articles').index('savedAt').openCursor(null, 'prev');
        while (cursor && found.length < limit) {
          found.push(...readable([cursor.value]));
          cursor = await cursor.continue();
        }
        return found;
      }),
    all: () =>
      database.look(async (look) =>
        readable(await look.objectStore('articles').index('savedAt').getAll()).reverse(),
      ),
    trashed: () =>
      database.look(async (look) =>
        readable(await look.objectStore('trash').index('trashedAt').getAll()).reverse(),
      ),
    save: (article, savedAt) => save(database, article, savedAt),
    trash: (id, at) => database.change((change) => trash(change, id, at)),
    restore: (id) => database.change((change) => restore(change, id)),
    emptyTrash: (at) => database.change((change) => emptyTrash(change, at)),
    clear: () =>
      database.change(async (change) => {
        await Promise.all([
          change.objectStore('articles').clear(),
          change.objectStore('trash').clear(),
        ]);
      }),
  };
}

async function save(
  database: LibraryDatabase,
  article: Article,
  savedAt: number,
): Promise<Result<SavedArticle>> {
  const id = savedArticleId(article);
  try {
    return ok(
      await database.change(async (change) => {
        const articles = change.objectStore('articles');
        const former = await articles.get(id);
        const saved = { id, article, savedAt: former?.savedAt ?? savedAt };
        await articles.put(saved);
        await change.objectStore('trash').delete(id);
        return saved;
      }),
    );
  } catch (error) {
    if (isStorageFull(error)) return fail('storage-full', String(error));
    throw error;
  }
}

async function trash(change: Change, id: string, at: number): Promise<void> {
  const articles = change.objectStore('articles');
  const saved = await articles.get(id);
  if (saved) {
    await change.objectStore('trash').put({ ...saved, trashedAt: at });
    await articles.delete(id);
  }
  await emptyTrash(change, at);
}

async function restore(change: Change, id: string): Promise<void> {
  const trashed = await change.objectStore('trash').get(id);
  if (!trashed) return;
  const { trashedAt: _, ...saved } = trashed;
  await change.objectStore('articles').put(saved);
  await change.objectStore('trash').delete(id);
}

async function emptyTrash(change: Change, at: number | undefined): Promise<void> {
  const store = change.objectStore('trash');
  if (at === undefined) return store.clear();
  const outlived = IDBKeyRange.upperBound(at - TRASH_KEPT_MS, true);
  const ids = await store.index('trashedAt').getAllKeys(outlived);
  await Promise.all(ids.map((id) => store.delete(id)));
}

/** By its name: the class that browsers throw is changing from DOMException to one of its own. */
function isStorageFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** The records that are whole. One that is not (a disk that failed) stays stored but must not break the others. */
function readable(records: readonly unknown[]): SavedArticle[] {
  return records.flatMap((record) => {
    if (record === undefined) return [];
    const result = v.safeParse(savedArticleSchema, record);
    if (!result.success) reportBug(new Error(`unreadable record: ${result.issues[0].message}`));
    return result.success ? [result.output] : [];
  });
}
