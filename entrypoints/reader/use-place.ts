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
    const block = place && blocks[place.block];
    if (!block) return;
    const words = block.text.slice(place.start, place.end);
    // Fetched when it is wanted: mostly an article is opened at its beginning.
    void import('./show-place.ts').then(({ showPlace }) => {
      if (text.current) showPlace(text.current, place.block, words);
    });
    // Once: later changes of the text move nobody from where they read.
  }, []);
}
