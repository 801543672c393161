import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveArticle } from '../../../../utils/actions/save-article.ts';
import { openLibrary } from '../../../../utils/library/indexed-db.ts';
import type { Library } from '../../../../utils/library/library.ts';
import { anArticle } from '../../../support/factories/article.ts';

let library: Library;
const announce = vi.fn();
const now = () => 1000;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  library = openLibrary();
  announce.mockReset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('keeps the article and tells everyone', async () => {
  const saved = await saveArticle(anArticle(), { library, announce, now, isPrivate: false });
  expect(saved).toMatchObject({ ok: true, value: { id: 'korea.kr:156661100', savedAt: 1000 } });
  expect(await library.count()).toBe(1);
  expect(announce).toHaveBeenCalledWith(['korea.kr:156661100']);
});

it('asks the browser to keep it, once something is saved', async () => {
  const persist = vi.fn();
  const options = { library, announce, now, persist };
  await saveArticle(anArticle(), { ...options, isPrivate: true });
  expect(persist).not.toHaveBeenCalled();
  await saveArticle(anArticle(), { ...options, isPrivate: false });
  expect(persist).toHaveBeenCalledOnce();
});

it('keeps nothing of a private window', async () => {
  const saved = await saveArticle(anArticle(), { library, announce, now, isPrivate: true });
  expect(saved).toMatchObject({ ok: false, failure: { kind: 'private-window' } });
  expect(await library.count()).toBe(0);
  expect(announce).not.toHaveBeenCalled();
});

it('tells nobody of what did not fit', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space', 'QuotaExceededError');
  });
  const saved = await saveArticle(anArticle(), { library, announce, now, isPrivate: false });
  expect(saved).toMatchObject({ ok: false, failure: { kind: 'storage-full' } });
  expect(announce).not.toHaveBeenCalled();
});
