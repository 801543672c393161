import type { SavedArticle } from '../../../utils/article/saved-article.ts';
import { type SearchEdges, SearchIndex } from '../../../utils/library/search/search-index.ts';
import { searchText } from '../../../utils/library/search/search-text.ts';

/** In which no time passes. */
const STILL: SearchEdges = { now: () => 0, pause: async () => {} };

/** The memory of search over these articles. */
export function searchIndexOf(saved: readonly SavedArticle[], edges = STILL): SearchIndex {
  const index = new SearchIndex(edges);
  const newest = [...saved].sort((a, b) => b.savedAt - a.savedAt).map(({ id }) => id);
  index.replace(new Map(saved.map((one) => [one.id, searchText(one)])), newest);
  return index;
}
