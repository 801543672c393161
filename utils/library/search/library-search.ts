import type { ChangedIds } from '../changes.ts';
import type { LibraryDatabase } from '../database.ts';
import { readAllTexts, readTexts } from './read-texts.ts';
import { type SearchEdges, SearchIndex } from './search-index.ts';
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

  /** Brings the memory up to date. One after the other: what is read last must not be what is older. */
  async read(): Promise<void> {
    const before = this.#reading.catch(() => {});
    this.#reading = before.then(() => this.#readChanges());
    await this.#reading;
  }

  /** The hits in their order; null when the signal ended it. */
  async search(query: SearchQuery, signal: AbortSignal): Promise<SearchHit[] | null> {
    await this.read();
    return signal.aborted ? null : this.#index.search(query, signal);
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
    const all = await readAllTexts(this.database);
    this.#index.clear();
    for (const { card, text } of all) this.#index.put(card, text);
  }

  async #readSome(ids: readonly string[]): Promise<void> {
    const found = await readTexts(this.database, ids);
    for (const [index, id] of ids.entries()) {
      const one = found[index];
      if (one) this.#index.put(one.card, one.text);
      else this.#index.remove(id);
    }
  }
}
