import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChangedIds } from '../../../../../utils/library/changes.ts';
import { LibraryDatabase } from '../../../../../utils/library/database.ts';
import { openLibrary } from '../../../../../utils/library/indexed-db.ts';
import type { Library } from '../../../../../utils/library/library.ts';
import {
  createSearch,
  type SearchThread,
} from '../../../../../utils/library/search/create-search.ts';
import { LibrarySearch } from '../../../../../utils/library/search/library-search.ts';
import { serveSearch } from '../../../../../utils/library/search/serve-search.ts';
import { anArticleWithId } from '../../../../support/factories/article.ts';

let library: Library;
let announce: (ids: ChangedIds) => void;
let threads: SearchThread[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  library = openLibrary();
  threads = [];
});

/** What `search-worker.ts` is, in this thread; `broken` fails as a script that cannot be loaded does. */
function aThread(broken = false): SearchThread {
  const edges = { now: () => performance.now(), pause: async () => {} };
  let ended = false;
  const serve = serveSearch(new LibrarySearch(new LibraryDatabase(), edges), (data) => {
    if (!ended) thread.onmessage?.call(thread as Worker, new MessageEvent('message', { data }));
  });
  const thread: SearchThread = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      ended = true;
    },
    postMessage: (message: unknown) => {
      const data = structuredClone(message);
      const failure = { message: 'refused' } as ErrorEvent;
      if (broken) queueMicrotask(() => thread.onerror?.call(thread as Worker, failure));
      else void serve(data as Parameters<typeof serve>[0]);
    },
  };
  threads.push(thread);
  return thread;
}

const search = (start = () => aThread()) =>
  createSearch({
    start,
    watch: (callback) => {
      announce = callback;
      return () => {};
    },
  });

const { signal } = new AbortController();
const save = (id: string, title: string, at = 1) =>
  library.save(anArticleWithId(id, { title }), { at });

async function find(from: ReturnType<typeof search>, words: string): Promise<string[]> {
  const answer = await from.search(words, signal);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value.ids;
}

describe('createSearch', () => {
  it('finds what the library has, and starts its thread only when asked', async () => {
    await save('100001', '청년 월세');
    const found = search();
    expect(threads).toHaveLength(0);
    expect(await find(found, 'ㅊㄴㅇㅅ')).toEqual(['korea.kr:100001']);
    expect(threads).toHaveLength(1);
  });

  it('finds nothing in a library that was never opened, and makes a whole one', async () => {
    expect(await find(search(), '숲')).toEqual([]);
    await save('100001', '숲');
    expect(await library.count()).toBe(1);
  });

  it('follows what is saved, renewed, marked and thrown away', async () => {
    await save('100001', '숲길');
    const found = search();
    expect(await find(found, '숲길')).toEqual(['korea.kr:100001']);
    await save('100002', '숲길 둘', 2);
    announce(['korea.kr:100002']);
    expect(await find(found, '숲길')).toEqual(['korea.kr:100002', 'korea.kr:100001']);
    await save('100002', '바다', 3);
    await library.trash(['korea.kr:100001'], 4);
    announce(['korea.kr:100001', 'korea.kr:100002']);
    expect(await find(found, '숲길')).toEqual([]);
    await library.change(['korea.kr:100002'], { kind: 'note', note: '다시 숲길로' });
    announce(['korea.kr:100002']);
    expect(await find(found, '숲길')).toEqual(['korea.kr:100002']);
    await library.clear();
    announce('all');
    expect(await find(found, '')).toEqual([]);
  });

  it('reads everything anew after more changes than can be read one by one', async () => {
    await save('100001', '숲길');
    const found = search();
    await find(found, '');
    await save('100002', '숲길', 2);
    const many = Array.from({ length: 600 }, (_, n) => `korea.kr:${n}`);
    announce([...many, 'korea.kr:100002']);
    expect(await find(found, '숲길')).toHaveLength(2);
  });

  it('ends a search for a newer one, and when it is told to', async () => {
    await save('100001', '숲길');
    const found = search();
    const older = found.search('숲', signal);
    const newer = found.search('숲길', signal);
    expect(await older).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(await newer).toMatchObject({ ok: true });

    const controller = new AbortController();
    const told = found.search('숲', controller.signal);
    controller.abort();
    expect(await told).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(await found.search('숲', controller.signal)).toMatchObject({ ok: false });
  });

  it('says when its thread cannot start, and tries again with the next search', async () => {
    await save('100001', '숲길');
    let broken = true;
    const found = search(() => aThread(broken));
    const refused = { kind: 'search-unavailable', message: 'refused' };
    expect(await found.search('숲', signal)).toEqual({ ok: false, failure: refused });
    await found.warm();
    broken = false;
    expect(await find(found, '숲')).toHaveLength(1);
  });

  it('says when the library cannot be read, and reads it with the next search', async () => {
    await save('100001', '숲길');
    const found = search();
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('not now', 'UnknownError');
    };
    expect(await found.search('숲', signal)).toMatchObject({
      failure: { kind: 'search-unavailable' },
    });
    indexedDB.open = open;
    expect(await find(found, '숲')).toHaveLength(1);
  });

  it('answers whoever waits when it is closed', async () => {
    const found = search();
    const waits = found.search('숲', signal);
    found.close();
    expect(await waits).toMatchObject({ ok: false });
  });
});
