import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { clearLibrary } from '../../../../utils/actions/clear-library.ts';
import { fail } from '../../../../utils/article/failure.ts';
import { openLibrary } from '../../../../utils/library/indexed-db.ts';
import { anArticle } from '../../../support/factories/article.ts';

const announce = vi.fn();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  announce.mockReset();
});

it('deletes everything at once and tells everyone', async () => {
  const library = openLibrary();
  await library.save(anArticle(), { at: 1000 });
  expect(await clearLibrary({ library, announce })).toMatchObject({ ok: true });
  expect(await library.count()).toBe(0);
  expect(announce.mock.calls).toEqual([['all']]);
});

it('tells nobody where nothing was deleted', async () => {
  const full = fail('storage-full', 'no space');
  expect(await clearLibrary({ library: { clear: async () => full }, announce })).toBe(full);
  expect(announce).not.toHaveBeenCalled();
});
