import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { checkLibrary } from '../../../../utils/library/check-library.ts';
import { openLibrary } from '../../../../utils/library/indexed-db.ts';
import { DATABASE_NAME } from '../../../../utils/library/schema.ts';
import { anArticle, anArticleWithId } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';

const ID = 'korea.kr:156661100';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const library = openLibrary();
  await library.putList({ id: 'a', name: '가', colour: 'red', order: 'a0', madeAt: 1 });
  await library.save(anArticle(), { at: 1, lists: ['a'], tags: ['주거'] });
  await library.save(anArticleWithId('100001'), { at: 2 });
});

it('finds nothing wrong with a library that nobody broke', async () => {
  expect(await checkLibrary()).toEqual([]);
});

it.each([
  ['articles', ID, null, /other ids/u],
  ['cards', ID, null, /other ids/u],
  ['texts', ID, null, /other ids/u],
  ['texts', ID, { id: ID, text: 'x' }, /search text/u],
  ['lists', 'a', null, /a list that is gone/u],
  ['lists', 'a', { id: 'a', name: '' }, /list a is not whole/u],
  ['trash', ID, { ...aSavedArticle(), trashedAt: 1 }, /in the trash/u],
  ['trash', 'b', { id: 'b', trashedAt: 1 }, /b in the trash is not whole/u],
  ['articles', ID, { id: ID, article: {}, capturedAt: 1, earlier: [] }, /not whole|another/u],
])('finds a broken record of %s', async (store, id, record, problem) => {
  const database = await openDB(DATABASE_NAME);
  if (record) await database.put(store, record);
  else await database.delete(store, id);
  database.close();
  expect((await checkLibrary()).join('\n')).toMatch(problem);
});

it('finds a card that tells another story than its article', async () => {
  const database = await openDB(DATABASE_NAME);
  await database.put('cards', { ...(await database.get('cards', ID)), title: '다른 제목' });
  database.close();
  expect(await checkLibrary()).toEqual([`the card of ${ID} tells another story`]);
});
