import type { Block } from '../../utils/article/block.ts';
import type { Place } from '../../utils/article/summary.ts';
import { sentenceSpans } from '../../utils/text/sentences.ts';

/** The sentences of the text in their order, those of tables left out. */
export function sentencePlaces(blocks: readonly Block[]): Place[] {
  return blocks.flatMap(({ type, text }, block) =>
    type === 'table' ? [] : sentenceSpans(text).map(({ start, end }) => ({ block, start, end })),
  );
}

/** The sentence so many after (or, below 0, before) the given one; the first where none is given; never beyond the ends. */
export function moveCursor(places: readonly Place[], from: Place | null, by: number): Place | null {
  if (!from) return places[0] ?? null;
  const at = places.findIndex(({ block, start }) => block === from.block && start === from.start);
  return places[Math.min(places.length - 1, Math.max(0, at + by))] ?? null;
}
