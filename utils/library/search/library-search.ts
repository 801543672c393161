import type { ChangedIds } from '../changes.ts';
import type { LibraryDatabase } from '../database.ts';
import { readAllTexts, readCards, readTexts } from './read-texts.ts';
import { isFiltered, type SearchEdges, SearchIndex } from './search-index.ts';
import type { SearchHit, SearchQuery } from './search-query.ts';

/** With more changes than this everything is read anew, which is quicker. */
const MOST_CHANGES = 500;

/** Search over a library that changes: reads it when first asked, and later only what changed. */
export class LibrarySearch {
  #index: SearchIndex;
  #changed: Set<string> | 'all' = 'all';
  #reading: Promise<void> = Promise.resolve();

  constructor(
    private database: LibraryDatabase,
    edges: SearchEdges,
  ) {
    this.#index = new SearchIndex(edges);
  }

  /** These articles came, changed or went. */
  changed(ids: ChangedIds): void {
    if (this.#changed === 'all') return;
    if (ids !== 'all') for (const id of ids) this.#changed.add(id);
    if (ids === 'all' || this.#changed.size > MOST_CHANGES) this.#changed = 'all';
  }

  /** The hits in their order; null when the signal ended it. */
  async search(query: SearchQuery, signal: AbortSignal): Promise<SearchHit[] | null> {
    await this.read(isFiltered(query.filters));
    return signal.aborted ? null : this.#index.search(query, signal);
  }

  /**
   * Brings the memory up to date; cards, which only filters need, are read when these are first asked for. One after the
   * other: what is read last must not be what is older.
   */
  async read(filtered: boolean): Promise<void> {
    const before = this.#reading.catch(() => {});
    this.#reading = before.then(async () => {
      await this.#readChanges();
      if (filtered && !this.#index.described) this.#index.describe(await readCards(this.database));
    });
    await this.#reading;
  }

  async #readChanges(): Promise<void> {
    const changed = this.#changed;
    // Changes from here on are not in what is read now.
    this.#changed = new Set();
    try {
      if (changed === 'all') await this.#readAll();
      else if (changed.size > 0) await this.#readSome([...changed]);
    } catch (error) {
      this.changed(changed === 'all' ? 'all' : [...changed]);
      throw error;
    }
  }

  async #readAll(): Promise<void> {
    const { texts, newest } = await readAllTexts(this.database);
    this.#index.replace(texts, newest);
  }

  async #readSome(ids: readonly string[]): Promise<void> {
    const { found, newest } = await readTexts(this.database, ids);
    for (const [index, id] of ids.entries()) {
      const one = found[index];
      if (one) this.#index.put(one.card, one.text);
      else this.#index.remove(id);
    }
    this.#index.arrange(newest);
  }
}
