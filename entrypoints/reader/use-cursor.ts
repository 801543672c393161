import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Block } from '../../utils/article/block.ts';
import type { Place } from '../../utils/article/summary.ts';
import { moveCursor, sentencePlaces } from './sentence-cursor.ts';

/** The sentence that the keys have reached, kept in view; null before the first press and after clearing. */
export function useCursor(text: RefObject<HTMLElement | null>, blocks: readonly Block[]) {
  const [place, setPlace] = useState<Place | null>(null);
  const places = useMemo(() => sentencePlaces(blocks), [blocks]);
  useLayoutEffect(() => {
    if (place) text.current?.querySelector('.reader-cursor')?.scrollIntoView({ block: 'center' });
  }, [text, place]);
  return {
    place,
    move: (by: number) => setPlace((from) => moveCursor(places, from, by)),
    clear: () => setPlace(null),
  };
}
