import type { SearchFound } from './search.ts';
import { placeAt, SEARCH_PLACES } from './search-text.ts';
import { Haystack, mayBeUnfinished, readWords, type SearchWords } from './search-words.ts';

/** How long the thread may be busy before it looks for newer questions, in milliseconds; looked at every few articles. */
const SLICE_MS = 8;
const ARTICLES_A_LOOK = 64;

/** What a search needs of the world around it. */
export interface SearchEdges {
  /** Milliseconds, from anywhere. */
  now(): number;
  /** Lets what waits in the thread run. */
  pause(): Promise<void>;
}

/**
 * The library's search texts, looked through from end to end: with some 12 million characters for 10,000 articles that
 * takes a few milliseconds, needs little beside the texts and finds every substring. (An index of pairs of letters takes
 * seconds to build and several times the memory, and finds neither single letters nor initial consonants.)
 */
export class SearchIndex {
  /** Made by `searchText`, by the articles' ids. */
  #texts = new Map<string, Haystack>();
  /** The ids, last saved first. */
  #newest: readonly string[] = [];

  constructor(private edges: SearchEdges) {}

  /** The whole library anew. */
  replace(texts: ReadonlyMap<string, string>, newest: readonly string[]): void {
    this.#texts = new Map(Array.from(texts, ([id, text]) => [id, new Haystack(text)]));
    this.#newest = newest;
  }

  /** An article that came or changed; a new one is found from the next `arrange` on. */
  put(id: string, text: string): void {
    this.#texts.set(id, new Haystack(text));
  }

  remove(id: string): void {
    this.#texts.delete(id);
  }

  /** The ids, last saved first. */
  arrange(newest: readonly string[]): void {
    this.#newest = newest;
  }

  /** Makes all initials before they are asked for: the first search by them would wait for that. */
  async warm(): Promise<void> {
    const slice = this.#slice();
    for (const [index, haystack] of [...this.#texts.values()].entries()) {
      if (slice.isOver(index)) await slice.next();
      void haystack.leads;
    }
  }

  /** null when the signal ended it. */
  async search(words: string, signal: AbortSignal): Promise<SearchFound | null> {
    const ids = await this.#scan(readWords(words), signal);
    if (ids?.length !== 0 || !mayBeUnfinished(words)) return ids && { ids, unfinished: false };
    const like = await this.#scan(readWords(words, true), signal);
    return like && { ids: like, unfinished: true };
  }

  /** A stretch of work on article after article, and what lets others run behind it. */
  #slice() {
    const { edges } = this;
    let began = edges.now();
    return {
      isOver: (index: number): boolean =>
        index % ARTICLES_A_LOOK === 0 && edges.now() - began > SLICE_MS,
      next: async (): Promise<void> => {
        await edges.pause();
        began = edges.now();
      },
    };
  }

  async #scan(words: SearchWords, signal: AbortSignal): Promise<string[] | null> {
    const ranks: string[][] = [];
    const slice = this.#slice();
    for (const [index, id] of this.#newest.entries()) {
      if (slice.isOver(index)) {
        await slice.next();
        if (signal.aborted) return null;
      }
      const haystack = this.#texts.get(id);
      const rank = haystack ? rankOf(haystack, words) : -1;
      if (rank === -1) continue;
      ranks[rank] ??= [];
      ranks[rank].push(id);
    }
    return ranks.flat();
  }
}

/** Twice the place, and one more where the words stand apart; 0 is the best, -1 no hit. */
function rankOf(haystack: Haystack, { words, phrase }: SearchWords): number {
  let worst = 0;
  for (const word of words) {
    const first = word.first(haystack);
    if (first === -1) return -1;
    worst = Math.max(worst, first);
  }
  const together = phrase ? phrase.first(haystack) : worst;
  const apart = 2 * placeIndex(haystack.text, worst) + 1;
  return together === -1 ? apart : Math.min(apart, 2 * placeIndex(haystack.text, together));
}

const placeIndex = (text: string, offset: number): number =>
  SEARCH_PLACES.indexOf(placeAt(text, offset));
