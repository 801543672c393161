import type { Result } from '../../article/failure.ts';

/** What answers a search. What is shown of each article the page makes with `snippetOf` and `hitsIn`. */
export interface SearchFound {
  /**
   * The articles: titles first, then sub-titles, agency and tags, then notes and highlights, then texts; within a place
   * those in which the words stand together as typed, then the last saved.
   */
  ids: string[];
  /** Nothing has the words as they stand: their last syllable was taken for one that is still being typed. */
  unfinished: boolean;
}

/** Search in the library, in a thread of its own. */
export interface Search {
  /**
   * Words between spaces must all occur, in any order; each is found whatever the spacing of the text, and a consonant
   * alone stands for every syllable that begins with it (ㅊㄴㅇㅅ, 청ㄴㅇㅅ). No words find everything. A newer search ends
   * the one before it, and so does the signal: `cancelled`. `search-unavailable` where the thread or the store could not
   * be had.
   */
  search(words: string, signal: AbortSignal): Promise<Result<SearchFound>>;
  /** Reads the library ahead of the first search; failures show at the search. */
  warm(): Promise<void>;
  close(): void;
}
