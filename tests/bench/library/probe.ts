/** Bundled and run inside a page of the extension: the product's own modules, with which the library is filled and asked. */
import { openLibrary } from '../../../utils/library/indexed-db.ts';
import { createSearch } from '../../../utils/library/search/create-search.ts';
import type { Search } from '../../../utils/library/search/search-query.ts';
import { manyArticles } from '../../support/library/many.ts';

const BATCH = 500;

let search: Search | null = null;

/** What one search cost. */
export interface SearchTime {
  ms: number;
  hits: number;
}

const probe = {
  /** Fills the library with invented articles, and gives how long that took in milliseconds. */
  async fill(articles: number, seed: number): Promise<number> {
    const began = performance.now();
    const library = openLibrary();
    const { signal } = new AbortController();
    const saved = manyArticles(articles, seed);
    for (let at = 0; at < saved.length; at += BATCH) {
      const incoming = saved.slice(at, at + BATCH).map((one) => ({ saved: one }));
      const result = await library.merge(incoming, [], { signal });
      if (!result.ok) throw new Error(result.failure.message);
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
    const answer = await search.search({ words, filters: {} }, new AbortController().signal);
    const ms = performance.now() - began;
    if (!answer.ok) throw new Error(answer.failure.message);
    return { ms, hits: answer.value.length };
  },
};

export type LibraryProbe = typeof probe;

Object.assign(globalThis, { briefclipProbe: probe });
