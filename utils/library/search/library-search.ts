import { inTurn } from '../../platform/in-turn.ts';
import type { ChangedIds } from '../changes.ts';
import type { LibraryDatabase } from '../database.ts';
import { readAllTexts, readTexts } from './read-texts.ts';
import type { SearchFound } from './search.ts';
import { type SearchEdges, SearchIndex } from './search-index.ts';

/** With more changes than this everything is read anew, which is quicker. */
const MOST_CHANGES = 500;

/** Search over a library that changes: reads it when first asked, and later only what changed. */
export class LibrarySearch {
  #index: SearchIndex;
  #changed: Set<string> | 'all' = 'all';
  /** What is read last must not be what is older. */
  readonly #turn = inTurn();

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

  /** null when the signal ended it. */
  async search(words: string, signal: AbortSignal): Promise<SearchFound | null> {
    await this.read();
    return signal.aborted ? null : this.#index.search(words, signal);
  }

  /** Reads everything and makes ready what searches need. */
  async warm(): Promise<void> {
    await this.read();
    await this.#index.warm();
  }

  /** Brings the memory up to date. */
  read(): Promise<void> {
    return this.#turn(() => this.#readChanges());
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
      const text = found[index];
      if (text !== undefined) this.#index.put(id, text);
      else this.#index.remove(id);
    }
    this.#index.arrange(newest);
  }
}
