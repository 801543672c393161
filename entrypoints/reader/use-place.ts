import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Article } from '../../utils/article/article.ts';
import type { Place } from '../../utils/article/summary.ts';

/** Shows the place that the reader was opened at, once. */
export function usePlace(
  text: RefObject<HTMLElement | null>,
  { blocks }: Article,
  place: Place | null | undefined,
): void {
  useEffect(() => {
    showIn(text, { blocks }, place);
    // Once: later changes of the text move nobody from where they read.
  }, []);
}

/** Scrolls to a place of the drawn text and marks it for a moment; does nothing where there is none. */
export function showIn(
  text: RefObject<HTMLElement | null>,
  { blocks }: Pick<Article, 'blocks'>,
  place: Place | null | undefined,
): void {
  const block = place && blocks[place.block];
  if (!block) return;
  const words = block.text.slice(place.start, place.end);
  // Fetched when it is wanted: mostly an article is opened at its beginning.
  void import('./show-place.ts').then(({ showPlace }) => {
    if (text.current) showPlace(text.current, place.block, words);
  });
}
