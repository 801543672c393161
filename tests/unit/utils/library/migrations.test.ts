import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { cardOf } from '../../../../utils/article/card.ts';
import { NO_MARKS } from '../../../../utils/article/marks.ts';
import type { SavedArticle } from '../../../../utils/article/saved-article.ts';
import { checkLibrary } from '../../../../utils/library/check-library.ts';
import { openLibrary } from '../../../../utils/library/indexed-db.ts';
import { DATABASE_NAME } from '../../../../utils/library/schema.ts';
import first from '../../../support/library/version-1/library.json' with { type: 'json' };
import { loadFirstVersion } from '../../../support/library/version-1/load.ts';

interface FirstSaved {
  id: string;
  article: SavedArticle['article'];
  savedAt: number;
}

const isWhole = (record: { id: string }) => !record.id.startsWith('damaged');
const articles = first.articles.filter(isWhole) as FirstSaved[];
const trash = first.trash.filter(isWhole) as (FirstSaved & { trashedAt: number })[];

const now = ({ id, article, savedAt }: FirstSaved): SavedArticle => ({
  id,
  article,
  savedAt,
  capturedAt: savedAt,
  earlier: [],
  marks: NO_MARKS,
});

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await loadFirstVersion(first);
});

it('takes every article of version 1 over, those in the trash too', async () => {
  const library = openLibrary();
  expect(articles).toHaveLength(9);
  expect(trash).toHaveLength(3);
  expect(await library.batch(null, 100)).toEqual(articles.map(now));
  expect(await library.batchTrash(null, 100)).toEqual(
    trash.map((record) => ({ ...now(record), trashedAt: record.trashedAt })),
  );
  const newest = articles.map(now).sort((a, b) => b.savedAt - a.savedAt);
  expect(await library.cards()).toEqual(newest.map(cardOf));
  expect(await library.lists()).toEqual([]);
  expect(await checkLibrary()).toEqual([]);
});

it('keeps what it cannot read, out of the way', async () => {
  await openLibrary().count();
  const database = await openDB(DATABASE_NAME);
  expect(await database.getAll('damaged')).toEqual([
    { from: 'articles', record: first.articles.find((record) => !isWhole(record)) },
    { from: 'trash', record: first.trash.find((record) => !isWhole(record)) },
  ]);
  database.close();
});

it('goes on as any other library does', async () => {
  const library = openLibrary();
  const [saved] = articles;
  if (!saved) throw new Error('the fixture holds articles');
  await library.change([saved.id], { kind: 'add-tags', tags: ['주거'] });
  await library.restore(trash.map(({ id }) => id));
  expect(await library.count()).toBe(12);
  expect((await library.find(saved.id))?.marks.tags).toEqual(['주거']);
  expect(await checkLibrary()).toEqual([]);
});
