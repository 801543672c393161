import type { Block } from '../article/block.ts';
import type { Highlight } from '../article/highlight.ts';
import type { Place } from '../article/summary.ts';

/** Finds highlights again in a text that holds their quotes word for word; place null for those that it does not hold. */
export function findAgain(
  highlights: readonly Highlight[],
  blocks: readonly Block[],
): readonly Highlight[] {
  return highlights.map((highlight) => ({ ...highlight, place: placeOf(highlight, blocks) }));
}

/** Of several places the one with the same words before it, else the first. */
function placeOf({ quote, prefix }: Highlight, blocks: readonly Block[]): Place | null {
  const before = prefix.trimEnd().slice(-10);
  let first: Place | null = null;
  for (const [block, { text }] of blocks.entries()) {
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
      const place = { block, start, end: start + quote.length };
      if (before && text.slice(0, start).trimEnd().endsWith(before)) return place;
      first ??= place;
    }
  }
  return first;
}
