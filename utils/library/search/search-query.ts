import type { ArticleKind } from '../../article/article.ts';
import type { Result } from '../../article/failure.ts';
import type { LicenceType } from '../../article/licence.ts';
import type { SearchPlace } from './search-text.ts';

/** What every hit must be; a field that is absent does not ask. */
export interface SearchFilters {
  /** Id of a list that it is in. */
  list?: string;
  /** Tags that it has, all of them. */
  tags?: readonly string[];
  agency?: string;
  kind?: ArticleKind;
  licence?: LicenceType;
  /** Published on or after this day, YYYY-MM-DD; an article without a date is in no span. */
  from?: string;
  /** Published on or before this day, YYYY-MM-DD. */
  until?: string;
  starred?: boolean;
  unread?: boolean;
}

export interface SearchQuery {
  /**
   * As typed. Words between spaces must all occur, in any order; each is found whatever the spacing of the text, and a
   * consonant alone stands for every syllable that begins with it (ㅊㄴㅇㅅ, 청ㄴㅇㅅ). '' asks for nothing but the filters.
   */
  words: string;
  filters: SearchFilters;
}

/** One article that answers. What is shown of it the page makes with `snippetOf` and `hitsIn`. */
export interface SearchHit {
  id: string;
  /** The least of the places in which the words stand; null where no words were asked for. */
  where: SearchPlace | null;
  /** Nothing has the words as they stand: their last syllable was taken for one that is still being typed. */
  unfinished: boolean;
}

/** Search in the library, in a thread of its own. */
export interface Search {
  /**
   * Hits in titles first, then sub-titles, agency and tags, then notes and highlights, then texts; within a place those
   * in which the words stand together as typed, then the last saved. A newer search ends the one before it, and so does
   * the signal: `cancelled`. `search-unavailable` where the thread or the store could not be had.
   */
  search(query: SearchQuery, signal: AbortSignal): Promise<Result<SearchHit[]>>;
  /** Reads the library ahead of the first search; failures show at the search. */
  warm(): Promise<void>;
  close(): void;
}
