/** Bundled and run inside a page of the extension: the product's own modules, with which the library is filled and asked. */

import { exportLibrary } from '../../../utils/actions/export-library.ts';
import { applyImport, planImport } from '../../../utils/actions/import-library.ts';
import type { Result } from '../../../utils/article/failure.ts';
import { openLibrary } from '../../../utils/library/indexed-db.ts';
import { createSearch } from '../../../utils/library/search/create-search.ts';
import type { Search } from '../../../utils/library/search/search.ts';
import { carriers } from '../../../utils/library/transfer/transfer.ts';
import { pause } from '../../../utils/platform/pause.ts';
import { collectFile } from '../../../utils/platform/save-file.ts';
import { dumpLibrary } from '../../support/library/dump.ts';
import { manyArticles } from '../../support/library/many.ts';
import { loadFirstVersion } from '../../support/library/version-1/load.ts';

const BATCH = 500;

let search: Search | null = null;
let exported: Blob | null = null;

const library = openLibrary();
const { signal } = new AbortController();
const now = () => Date.now();

/** The value of what must not fail here. */
function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** What one search cost. */
export interface SearchTime {
  ms: number;
  hits: number;
}

const probe = {
  /** Fills the library with invented articles, and gives how long that took in milliseconds. */
  async fill(articles: number, seed: number): Promise<number> {
    const began = performance.now();
    const saved = manyArticles(articles, seed);
    for (let at = 0; at < saved.length; at += BATCH) {
      const incoming = saved.slice(at, at + BATCH).map((one) => ({ saved: one }));
      got(await library.merge(incoming, [], { signal }));
    }
    return performance.now() - began;
  },

  /** Searches in the built extension's own thread, which is started by the first call. */
  async search(thread: string, words: string): Promise<SearchTime> {
    search ??= createSearch({
      start: () => new Worker(thread, { type: 'module' }),
      watch: () => () => {},
    });
    const began = performance.now();
    const { ids } = got(await search.search(words, signal));
    return { ms: performance.now() - began, hits: ids.length };
  },

  /**
   * Saves new articles one by one and lets them go again: milliseconds of each save, waiting for the disk or not as
   * `durability` says.
   */
  async save(
    articles: number,
    seed: number,
    durability: IDBTransactionDurability,
  ): Promise<number[]> {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode) {
      return transaction.call(this, stores, mode, { durability });
    };
    const ids: string[] = [];
    const times: number[] = [];
    for (const [n, { article }] of manyArticles(articles, seed).entries()) {
      const canonicalUrl = `https://www.korea.kr/saved/${n}`;
      const began = performance.now();
      const saved = got(
        await library.save({ ...article, identity: null, canonicalUrl }, { at: now() }),
      );
      times.push(performance.now() - began);
      ids.push(saved.id);
    }
    IDBDatabase.prototype.transaction = transaction;
    got(await library.trash(ids, now()));
    got(await library.emptyTrash());
    return times;
  },

  /** Does to all articles what a person may do to all that are selected: milliseconds of each. */
  async bulk(): Promise<Record<string, number>> {
    const ids = (await library.cards()).map(({ id }) => id);
    const halves = ids.filter((_, at) => at % 2 === 0);
    const times: Record<string, number> = {};
    const timed = async <T>(name: string, doing: () => Promise<Result<T>>): Promise<T> => {
      const began = performance.now();
      const value = got(await doing());
      times[name] = performance.now() - began;
      return value;
    };
    const tagged = await timed('tag all', () =>
      library.change(ids, { kind: 'add-tags', tags: ['한꺼번에'] }),
    );
    await timed('undo that', () => library.undo(tagged));
    await timed('trash all', () => library.trash(ids, now()));
    await timed('restore all', () => library.restore(ids));
    await timed('trash every other', () => library.trash(halves, now()));
    await timed('restore these', () => library.restore(halves));
    return times;
  },

  /** Puts the library back to version 1 of the database and opens it: milliseconds until it can be used. */
  async migrate(): Promise<number> {
    const { articles } = await dumpLibrary();
    const cards = new Map((await library.cards()).map((card) => [card.id, card]));
    const first = (articles as { id: string; article: unknown }[]).map(({ id, article }) => ({
      id,
      article,
      savedAt: cards.get(id)?.savedAt ?? 0,
    }));
    await loadFirstVersion({ articles: first, trash: [] });
    const began = performance.now();
    await library.count();
    return performance.now() - began;
  },

  /** Writes the whole library as our JSON, which `importJson` reads. */
  async exportJson(): Promise<{ ms: number; bytes: number }> {
    const edges = { library, carriers, collect: collectFile, now };
    const options = { format: 'json', contacts: true, notes: true } as const;
    const words = { t: (key: string) => key, language: 'ko' } as const;
    const began = performance.now();
    const { file } = got(await exportLibrary({ ...options, ...words, signal, edges }));
    exported = file;
    return { ms: performance.now() - began, bytes: file.size };
  },

  /** Empties the library and takes that file in again. */
  async importJson(): Promise<number> {
    if (!exported) throw new Error('Nothing was exported');
    got(await library.clear());
    const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
    const edges = { library, carriers, parse, newId: () => crypto.randomUUID(), now, pause };
    const began = performance.now();
    const plan = got(await planImport(exported, { signal, edges }));
    got(await applyImport(plan, { signal, library, announce: () => {} }));
    return performance.now() - began;
  },

  count: () => library.count(),
};

export type LibraryProbe = typeof probe;

Object.assign(globalThis, { briefclipProbe: probe });
