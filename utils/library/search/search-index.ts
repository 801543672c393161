import type { Card } from '../../article/card.ts';
import type { SearchFilters, SearchHit, SearchQuery } from './search-query.ts';
import { placeAt, SEARCH_PLACES } from './search-text.ts';
import { mayBeUnfinished, readWords, type SearchWords } from './search-words.ts';

/** How long the thread may be busy before it looks for newer questions, in milliseconds; looked at every few articles. */
const SLICE_MS = 8;
const ARTICLES_A_LOOK = 64;

/** What search keeps in memory of an article. */
interface Entry {
  id: string;
  /** Made by `searchText`. */
  text: string;
  /** What filters ask for. */
  card: Pick<Card, 'savedAt' | 'agency' | 'kind' | 'licence' | 'publishedDate'>;
  lists: readonly string[];
  tags: readonly string[];
  starred: boolean;
  unread: boolean;
}

function entryOf(card: Card, text: string): Entry {
  const { savedAt, agency, kind, licence, publishedDate, marks } = card;
  return {
    id: card.id,
    text,
    card: { savedAt, agency, kind, licence, publishedDate },
    lists: marks.lists.map(({ list }) => list),
    tags: marks.tags,
    starred: marks.starred,
    unread: marks.readAt === null,
  };
}

/** What a search needs of the world around it. */
export interface SearchEdges {
  /** Milliseconds, from anywhere. */
  now(): number;
  /** Lets what waits in the thread run. */
  pause(): Promise<void>;
}

/**
 * The library's search texts, looked through from end to end: with some 12 million characters for 10,000 articles that
 * takes a few milliseconds, needs nothing beside the texts and finds every substring. (An index of pairs of letters
 * takes seconds to build and several times the memory, and finds neither single letters nor initial consonants.)
 */
export class SearchIndex {
  #entries = new Map<string, Entry>();
  /** Last saved first; null after a change. */
  #newest: readonly Entry[] | null = null;

  constructor(private edges: SearchEdges) {}

  put(card: Card, text: string): void {
    this.#entries.set(card.id, entryOf(card, text));
    this.#newest = null;
  }

  remove(id: string): void {
    this.#entries.delete(id);
    this.#newest = null;
  }

  clear(): void {
    this.#entries.clear();
    this.#newest = null;
  }

  /** The hits in the order of `Search.search`; null when the signal ended it. */
  async search({ words, filters }: SearchQuery, signal: AbortSignal): Promise<SearchHit[] | null> {
    const entries = this.#inOrder().filter((entry) => passes(entry, filters));
    const hits = await this.#scan(entries, readWords(words), false, signal);
    if (hits?.length !== 0 || !mayBeUnfinished(words)) return hits;
    return this.#scan(entries, readWords(words, true), true, signal);
  }

  #inOrder(): readonly Entry[] {
    this.#newest ??= [...this.#entries.values()].sort(
      (a, b) => b.card.savedAt - a.card.savedAt || (a.id < b.id ? -1 : 1),
    );
    return this.#newest;
  }

  async #scan(
    entries: readonly Entry[],
    words: SearchWords,
    unfinished: boolean,
    signal: AbortSignal,
  ): Promise<SearchHit[] | null> {
    const ranks: SearchHit[][] = [];
    let slice = this.edges.now();
    for (const [index, { id, text }] of entries.entries()) {
      if (index % ARTICLES_A_LOOK === 0 && this.edges.now() - slice > SLICE_MS) {
        await this.edges.pause();
        if (signal.aborted) return null;
        slice = this.edges.now();
      }
      const rank = rankOf(text, words);
      if (rank === -1) continue;
      ranks[rank] ??= [];
      ranks[rank].push({ id, where: words.words.length > 0 ? placeOf(rank) : null, unfinished });
    }
    return ranks.flat();
  }
}

/** Ranks are twice the place, and one more where the words stand apart. */
const placeOf = (rank: number) => SEARCH_PLACES[rank >> 1] ?? null;

/** 0 is the best; -1 for no hit. */
function rankOf(text: string, { words, phrase }: SearchWords): number {
  let worst = 0;
  for (const word of words) {
    const first = word.first(text);
    if (first === -1) return -1;
    worst = Math.max(worst, first);
  }
  const together = phrase ? phrase.first(text) : worst;
  const apart = 2 * placeIndex(text, worst) + 1;
  return together === -1 ? apart : Math.min(apart, 2 * placeIndex(text, together));
}

const placeIndex = (text: string, offset: number): number =>
  SEARCH_PLACES.indexOf(placeAt(text, offset));

function passes({ card, lists, tags, starred, unread }: Entry, asked: SearchFilters): boolean {
  const { publishedDate: date } = card;
  return (
    (asked.list === undefined || lists.includes(asked.list)) &&
    (asked.tags ?? []).every((tag) => tags.includes(tag)) &&
    (asked.agency === undefined || card.agency === asked.agency) &&
    (asked.kind === undefined || card.kind === asked.kind) &&
    (asked.licence === undefined || card.licence === asked.licence) &&
    (asked.from === undefined || date >= asked.from) &&
    (asked.until === undefined || (date !== '' && date <= asked.until)) &&
    (asked.starred === undefined || starred === asked.starred) &&
    (asked.unread === undefined || unread === asked.unread)
  );
}
