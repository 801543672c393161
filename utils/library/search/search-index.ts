import type { Card } from '../../article/card.ts';
import type { SearchFilters, SearchHit, SearchQuery } from './search-query.ts';
import { placeAt, SEARCH_PLACES } from './search-text.ts';
import { Haystack, mayBeUnfinished, readWords, type SearchWords } from './search-words.ts';

/** How long the thread may be busy before it looks for newer questions, in milliseconds; looked at every few articles. */
const SLICE_MS = 8;
const ARTICLES_A_LOOK = 64;

/** What filters ask for. */
interface Facets extends Pick<Card, 'agency' | 'kind' | 'licence' | 'publishedDate'> {
  lists: readonly string[];
  tags: readonly string[];
  starred: boolean;
  unread: boolean;
}

function facetsOf({ agency, kind, licence, publishedDate, marks }: Card): Facets {
  return {
    agency,
    kind,
    licence,
    publishedDate,
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
 * takes a few milliseconds, needs little beside the texts and finds every substring. (An index of pairs of letters takes
 * seconds to build and several times the memory, and finds neither single letters nor initial consonants.)
 */
export class SearchIndex {
  /** Made by `searchText`, by the articles' ids. */
  #texts = new Map<string, Haystack>();
  /** The ids, last saved first. */
  #newest: readonly string[] = [];
  /** null until somebody asks for filters. */
  #facets: Map<string, Facets> | null = null;

  constructor(private edges: SearchEdges) {}

  /** The whole library anew; what filters ask for is unknown again. */
  replace(texts: ReadonlyMap<string, string>, newest: readonly string[]): void {
    this.#texts = new Map(Array.from(texts, ([id, text]) => [id, new Haystack(text)]));
    this.#newest = newest;
    this.#facets = null;
  }

  /** An article that came or changed; a new one is found from the next `arrange` on. */
  put(card: Card, text: string): void {
    this.#texts.set(card.id, new Haystack(text));
    this.#facets?.set(card.id, facetsOf(card));
  }

  remove(id: string): void {
    this.#texts.delete(id);
    this.#facets?.delete(id);
  }

  /** The ids, last saved first. */
  arrange(newest: readonly string[]): void {
    this.#newest = newest;
  }

  /** Filters can be asked for from `describe` on. */
  get described(): boolean {
    return this.#facets !== null;
  }

  describe(cards: readonly Card[]): void {
    this.#facets = new Map(cards.map((card) => [card.id, facetsOf(card)]));
  }

  /** The hits in the order of `Search.search`; null when the signal ended it. */
  async search({ words, filters }: SearchQuery, signal: AbortSignal): Promise<SearchHit[] | null> {
    const ids = isFiltered(filters) ? this.#passing(filters) : this.#newest;
    const hits = await this.#scan(ids, readWords(words), false, signal);
    if (hits?.length !== 0 || !mayBeUnfinished(words)) return hits;
    return this.#scan(ids, readWords(words, true), true, signal);
  }

  #passing(filters: SearchFilters): string[] {
    const facets = this.#facets;
    if (!facets) throw new Error('Filters are asked for before the articles are described');
    return this.#newest.filter((id) => {
      const known = facets.get(id);
      return known !== undefined && passes(known, filters);
    });
  }

  async #scan(
    ids: readonly string[],
    words: SearchWords,
    unfinished: boolean,
    signal: AbortSignal,
  ): Promise<SearchHit[] | null> {
    const ranks: SearchHit[][] = [];
    let slice = this.edges.now();
    for (const [index, id] of ids.entries()) {
      if (index % ARTICLES_A_LOOK === 0 && this.edges.now() - slice > SLICE_MS) {
        await this.edges.pause();
        if (signal.aborted) return null;
        slice = this.edges.now();
      }
      const haystack = this.#texts.get(id);
      const rank = haystack ? rankOf(haystack, words) : -1;
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

/** Whether anything is asked of the articles but their words. */
export const isFiltered = (filters: SearchFilters): boolean =>
  Object.values(filters).some((asked) => asked !== undefined);

function passes(facets: Facets, asked: SearchFilters): boolean {
  const { publishedDate: date } = facets;
  return (
    (asked.list === undefined || facets.lists.includes(asked.list)) &&
    (asked.tags ?? []).every((tag) => facets.tags.includes(tag)) &&
    (asked.agency === undefined || facets.agency === asked.agency) &&
    (asked.kind === undefined || facets.kind === asked.kind) &&
    (asked.licence === undefined || facets.licence === asked.licence) &&
    (asked.from === undefined || date >= asked.from) &&
    (asked.until === undefined || (date !== '' && date <= asked.until)) &&
    (asked.starred === undefined || facets.starred === asked.starred) &&
    (asked.unread === undefined || facets.unread === asked.unread)
  );
}
