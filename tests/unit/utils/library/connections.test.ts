import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openLibrary } from '../../../../utils/library/indexed-db.ts';
import { DATABASE_NAME, DATABASE_VERSION } from '../../../../utils/library/schema.ts';
import { anArticle, anArticleWithId } from '../../../support/factories/article.ts';
import { loadFirstVersion } from '../../../support/library/version-1/load.ts';

const ID = 'korea.kr:156661100';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const record = { id: ID, article: anArticle(), savedAt: 1 };
  await loadFirstVersion({ articles: [record], trash: [] });
});

/** A tab that was open before the extension was renewed. */
function openTab(version: number): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE_NAME, version);
  return new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

it('a tab of the version before makes way at once', async () => {
  const tab = await openTab(1);
  tab.onversionchange = () => tab.close();
  expect((await openLibrary().find(ID))?.savedAt).toBe(1);
});

it('behind a tab that does not, the library waits, and goes on once it is closed', async () => {
  const tab = await openTab(1);
  const asked = new Promise((go) => {
    tab.onversionchange = go;
  });
  const library = openLibrary();
  const counting = library.count();
  const saving = library.save(anArticleWithId('100001'), { at: 2 });
  await asked;
  tab.close();
  expect(await counting).toBe(1);
  expect((await saving).ok).toBe(true);
  expect(await library.count()).toBe(2);
});

it('of two tabs that write, neither waits for the other to close', async () => {
  const [one, other] = [openLibrary(), openLibrary()];
  await Promise.all([
    one.change([ID], { kind: 'starred', starred: true }),
    other.change([ID], { kind: 'note', note: '다른 창' }),
    other.save(anArticleWithId('100001'), { at: 2 }),
  ]);
  expect((await one.find(ID))?.marks).toMatchObject({ starred: true, note: '다른 창' });
  expect(await one.count()).toBe(2);
});

it('a tab makes way for a newer version in the middle of its changes, and keeps them', async () => {
  const library = openLibrary();
  await library.count();
  const changes = [1, 2, 3].map((at) => library.save(anArticleWithId(`10000${at}`), { at }));
  const opening = indexedDB.open(DATABASE_NAME, DATABASE_VERSION + 1);
  const newer = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const settled = await Promise.allSettled(changes);
  const kept = settled.filter(({ status }) => status === 'fulfilled').length;
  const count = newer.transaction('cards').objectStore('cards').count();
  await new Promise((done) => {
    count.onsuccess = done;
  });
  expect(kept).toBe(3);
  expect(count.result).toBe(4);
  newer.close();
});
