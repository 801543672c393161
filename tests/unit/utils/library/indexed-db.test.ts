import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardOf } from '../../../../utils/article/card.ts';
import { openLibrary } from '../../../../utils/library/indexed-db.ts';
import { type Library, TRASH_KEPT_MS } from '../../../../utils/library/library.ts';
import { DATABASE_NAME, DATABASE_VERSION } from '../../../../utils/library/schema.ts';
import { anArticle, anArticleWithId } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';

const ID = 'korea.kr:156661100';
let library: Library;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  library = openLibrary();
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function saveThree(): Promise<void> {
  await library.save(anArticleWithId('100001'), { at: 1000 });
  await library.save(anArticleWithId('100003'), { at: 3000 });
  await library.save(anArticleWithId('100002'), { at: 2000 });
}

const ids = (saved: { id: string }[]) => saved.map(({ id }) => id);

describe('saving', () => {
  it('keeps the article as it is, under its newsId', async () => {
    const result = await library.save(anArticle(), { at: 1000 });
    const saved = aSavedArticle();
    expect(result).toEqual({ ok: true, value: saved });
    expect(await library.find(ID)).toEqual(saved);
  });

  it('keeps a page of no known template under its canonical address', async () => {
    await library.save(anArticle({ identity: null, canonicalUrl: 'https://www.korea.kr/a.do' }), {
      at: 1,
    });
    expect(await library.find('https://www.korea.kr/a.do')).toBeDefined();
  });

  it('renews the text of a saved article and keeps its place', async () => {
    await library.save(anArticle({ title: '처음' }), { at: 1000 });
    await library.save(anArticle({ title: '고침' }), { at: 2000 });
    const saved = await library.find(ID);
    expect(saved?.article.title).toBe('고침');
    expect(saved?.savedAt).toBe(1000);
    expect(await library.count()).toBe(1);
  });

  it('takes an article that is saved again out of the trash, as newly saved', async () => {
    await library.save(anArticle(), { at: 1000 });
    await library.trash([ID], 2000);
    await library.save(anArticle(), { at: 3000 });
    expect((await library.find(ID))?.savedAt).toBe(3000);
    expect(await library.trashed()).toEqual([]);
  });
});

describe('asking', () => {
  it('gives all articles newest first', async () => {
    await saveThree();
    expect(ids(await library.cards())).toEqual([
      'korea.kr:100003',
      'korea.kr:100002',
      'korea.kr:100001',
    ]);
    expect(await library.count()).toBe(3);
  });

  it('gives no more of the latest than were asked for', async () => {
    await saveThree();
    expect(ids(await library.latest(2))).toEqual(['korea.kr:100003', 'korea.kr:100002']);
    expect(await library.latest(0)).toEqual([]);
    expect(await library.latest(10)).toHaveLength(3);
  });

  it('finds nothing where nothing is', async () => {
    expect(await library.find(ID)).toBeUndefined();
    expect(await library.cards()).toEqual([]);
    expect(await library.count()).toBe(0);
  });

  it('leaves out a record that is broken, says so, and keeps the others', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    await saveThree();
    const database = await openDB(DATABASE_NAME);
    await database.put('cards', { id: 'broken', savedAt: 9000, title: 1, members: [] });
    await database.put('articles', { id: 'broken', article: { title: 1 } });
    database.close();
    expect(await library.find('broken')).toBeUndefined();
    expect(await library.latest(2)).toHaveLength(2);
    expect(await library.cards()).toHaveLength(3);
    expect(said).toHaveBeenCalledTimes(2);
  });
});

describe('the trash', () => {
  it('hides an article from every question and brings it back as it was', async () => {
    await library.save(anArticle(), { at: 1000 });
    const before = await library.find(ID);
    if (!before) throw new Error('it was saved');
    await library.trash([ID], 2000);
    expect(await library.find(ID)).toBeUndefined();
    expect(await library.cards()).toEqual([]);
    expect(await library.latest(5)).toEqual([]);
    expect(await library.count()).toBe(0);
    expect(await library.trashed()).toEqual([{ ...cardOf(before), trashedAt: 2000 }]);
    await library.restore([ID]);
    expect(await library.find(ID)).toEqual(before);
    expect(await library.trashed()).toEqual([]);
  });

  it('changes nothing for an id that is not there', async () => {
    await library.save(anArticle(), { at: 1000 });
    await library.trash(['korea.kr:999999'], 2000);
    await library.restore([ID]);
    expect(await library.count()).toBe(1);
    expect(await library.trashed()).toEqual([]);
  });

  it('lets go of what has been in it for more than 30 days, and of nothing younger', async () => {
    await saveThree();
    await library.trash(['korea.kr:100001'], 0);
    await library.trash(['korea.kr:100002'], 1);
    await library.trash(['korea.kr:100003'], TRASH_KEPT_MS + 1);
    expect(ids(await library.trashed())).toEqual(['korea.kr:100003', 'korea.kr:100002']);
    await library.emptyTrash(TRASH_KEPT_MS + 2);
    expect(ids(await library.trashed())).toEqual(['korea.kr:100003']);
  });

  it('is emptied as a whole on request; the library stays', async () => {
    await saveThree();
    await library.trash(['korea.kr:100001'], 5000);
    await library.emptyTrash();
    expect(await library.trashed()).toEqual([]);
    expect(await library.count()).toBe(2);
  });

  it('goes with everything else when all is deleted', async () => {
    await saveThree();
    await library.trash(['korea.kr:100001'], 5000);
    await library.clear();
    expect(await library.cards()).toEqual([]);
    expect(await library.trashed()).toEqual([]);
  });
});

describe('a disk that is full', () => {
  const STORAGE_FULL = { ok: false, failure: { kind: 'storage-full' } };
  const full = () => {
    throw new DOMException('no space', 'QuotaExceededError');
  };

  it('fails with storage-full and loses nothing', async () => {
    await library.save(anArticle({ title: '처음' }), { at: 1000 });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    const result = await library.save(anArticle({ title: '고침' }), { at: 2000 });
    expect(result).toMatchObject(STORAGE_FULL);
    vi.restoreAllMocks();
    expect((await library.find(ID))?.article.title).toBe('처음');
    expect((await library.save(anArticle({ title: '고침' }), { at: 2000 })).ok).toBe(true);
  });

  it('may show only when the change is to be kept, as it does in browsers', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...stored
    ) {
      const request = put.apply(this, stored);
      (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return request;
    });
    const result = await library.save(anArticle(), { at: 1000 });
    expect(result).toMatchObject(STORAGE_FULL);
    vi.restoreAllMocks();
    expect(await library.count()).toBe(0);
  });

  it('undoes the whole change when it shows in the middle', async () => {
    await library.save(anArticle(), { at: 1000 });
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(full);
    expect(await library.trash([ID], 2000)).toMatchObject(STORAGE_FULL);
    vi.restoreAllMocks();
    expect(await library.find(ID)).toBeDefined();
    expect(await library.trashed()).toEqual([]);
  });

  it('leaves in the trash what cannot be taken out or let go', async () => {
    await library.save(anArticle(), { at: 1000 });
    await library.trash([ID], 2000);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(full);
    expect(await library.restore([ID])).toMatchObject(STORAGE_FULL);
    expect(await library.emptyTrash()).toMatchObject(STORAGE_FULL);
    expect(await library.clear()).toMatchObject(STORAGE_FULL);
    vi.restoreAllMocks();
    expect(ids(await library.trashed())).toEqual([ID]);
    expect(await library.count()).toBe(0);
  });

  it('may show when the library is opened', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(full);
    expect(await library.save(anArticle(), { at: 1000 })).toMatchObject(STORAGE_FULL);
    vi.restoreAllMocks();
    expect((await library.save(anArticle(), { at: 1000 })).ok).toBe(true);
  });

  it('is told apart from a bug, which is thrown', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('cannot be cloned', 'DataCloneError');
    });
    await expect(library.save(anArticle(), { at: 1000 })).rejects.toMatchObject({
      name: 'DataCloneError',
    });
  });
});

it('gives way to a newer version of itself', async () => {
  await library.save(anArticle(), { at: 1000 });
  const other = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
  other.close();
  await expect(library.find(ID)).rejects.toMatchObject({ name: 'VersionError' });
});
