import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  clearLibrary,
  emptyTrash,
  removeArticle,
  restoreArticle,
} from '../../../../utils/actions/remove-article.ts';
import { openLibrary } from '../../../../utils/library/indexed-db.ts';
import type { Library } from '../../../../utils/library/library.ts';
import { anArticle } from '../../../support/factories/article.ts';

const ID = 'korea.kr:156661100';
let library: Library;
const announce = vi.fn();

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = openLibrary();
  await library.save(anArticle(), { at: 1000 });
  announce.mockReset();
});

it('removes an article and brings it back, and tells everyone each time', async () => {
  const before = await library.find(ID);
  await removeArticle(ID, { library, announce, now: () => 2000 });
  expect(await library.find(ID)).toBeUndefined();
  expect((await library.trashed())[0]?.trashedAt).toBe(2000);
  await restoreArticle(ID, { library, announce });
  expect(await library.find(ID)).toEqual(before);
  expect(announce.mock.calls).toEqual([[[ID]], [[ID]]]);
});

it('empties the trash, keeps what is saved, and tells everyone', async () => {
  await removeArticle(ID, { library, announce, now: () => 2000 });
  await library.save(anArticle({ identity: null }), { at: 3000 });
  await emptyTrash({ library, announce });
  expect(await library.trashed()).toEqual([]);
  expect(await library.count()).toBe(1);
  expect(announce).toHaveBeenLastCalledWith([]);
});

it('deletes everything at once', async () => {
  await clearLibrary({ library, announce });
  expect(await library.count()).toBe(0);
  expect(announce).toHaveBeenCalledWith('all');
});
