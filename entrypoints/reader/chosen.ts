import type { Article } from '../../utils/article/article.ts';
import type { Place } from '../../utils/article/summary.ts';
import type { Selected } from './use-page.ts';

/** What copies and highlights are about: what is selected, or else the sentence that the keys have reached. */
export function chosenOf(selected: Selected, cursor: Place | null, article: Article): Selected {
  if (selected.passages.length > 0 || !cursor) return selected;
  return { passages: [wordsAt(cursor, article)], places: [cursor] };
}

/** The words at a place of the text. */
export function wordsAt({ block, start, end }: Place, { blocks }: Article): string {
  return blocks[block]?.text.slice(start, end) ?? '';
}
