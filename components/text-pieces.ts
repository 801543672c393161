import type { Place } from '../utils/article/summary.ts';

/** A part of one block that is drawn in a way of its own. */
export interface TextRange extends Place {
  /** Its class: what kind of mark it is. */
  look: string;
  /** What it is a mark of, for whoever looks for it in the page. */
  id?: string;
}

/** A run of a block's text over which the same ranges lie, in the order in which these were given. */
export interface TextPiece {
  text: string;
  ranges: readonly TextRange[];
}

/**
 * Cuts a block's text where ranges begin or end: the pieces put together are the text, none is empty. What of a range
 * lies outside the text is left out.
 */
export function textPieces(text: string, ranges: readonly TextRange[]): TextPiece[] {
  const inside = ranges.filter(({ start, end }) => start < end && start < text.length && end > 0);
  const edges = inside.flatMap(({ start, end }) => [
    Math.max(0, start),
    Math.min(end, text.length),
  ]);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return {
      text: text.slice(start, end),
      ranges: inside.filter((range) => range.start <= start && end <= range.end),
    };
  });
}
