import { type Card, cardOf } from '../../utils/article/card.ts';
import { ok, type Result } from '../../utils/article/failure.ts';
import { openReader } from '../../utils/library/reader.ts';
import { createSearch } from '../../utils/library/search/create-search.ts';

/** As many as can be seen without looking far; the library page has them all. */
const SHOWN = 8;

export interface Found {
  /** The best, in their order. */
  cards: readonly Card[];
  count: number;
}

/** Finds saved articles as the library page does. Fetched when the reader first looks for something. */
export function createFinder(): (words: string, signal: AbortSignal) => Promise<Result<Found>> {
  const library = openReader();
  const search = createSearch();
  return async (words, signal) => {
    const found = await search.search(words, signal);
    if (!found.ok) return found;
    const { ids } = found.value;
    const saved = await Promise.all(ids.slice(0, SHOWN).map((id) => library.find(id)));
    // One may have gone to the trash in between.
    const cards = saved.flatMap((article) => (article ? cardOf(article) : []));
    return ok({ cards, count: ids.length });
  };
}
