import type { Block } from '../../article/block.ts';
import type { Highlight } from '../../article/highlight.ts';
import type { Place } from '../../article/summary.ts';
import { contextOf } from './context.ts';

/**
 * A highlight of what stands at a place, without the white space at its ends; null where that is nothing. It takes
 * along what stands around, by which it is found again in a later text.
 */
export function makeHighlight(
  blocks: readonly Block[],
  place: Place,
  fields: Pick<Highlight, 'id' | 'colour' | 'note' | 'madeAt'>,
): Highlight | null {
  const trimmed = withoutSpaces(blocks, place);
  if (!trimmed) return null;
  const { block, start, end } = trimmed;
  const quote = blocks[block]?.text.slice(start, end) ?? '';
  return { ...fields, quote, ...contextOf(blocks, trimmed), place: trimmed };
}

/** The same place without white space at its ends; null where nothing is left, or there is no such place. */
export function withoutSpaces(
  blocks: readonly Block[],
  { block, start, end }: Place,
): Place | null {
  const part = blocks[block]?.text.slice(start, end) ?? '';
  const quote = part.trim();
  if (quote === '') return null;
  const from = start + part.indexOf(quote);
  return { block, start: from, end: from + quote.length };
}
