import type { CopyScope } from '../../components/copy-view.ts';
import type { Article } from '../../utils/article/article.ts';
import type { Block } from '../../utils/article/block.ts';
import type { Quotation } from '../../utils/article/excerpt.ts';
import type { Place } from '../../utils/article/summary.ts';
import type { Selected } from './use-page.ts';

/** A place by its block itself: others may be put back before it. */
export interface Picked {
  block: Block;
  start: number;
  end: number;
}

export const pickedFrom = (blocks: readonly Block[], places: readonly Place[]): Picked[] =>
  places.flatMap(({ block: at, ...range }) => {
    const block = blocks[at];
    return block ? [{ ...range, block }] : [];
  });

/** Where what was picked stands now; nothing of a block that was taken out. */
export const placesNow = (picked: readonly Picked[], blocks: readonly Block[]): Place[] =>
  picked.flatMap(({ block, ...range }) => {
    const at = blocks.indexOf(block);
    return at < 0 ? [] : [{ ...range, block: at }];
  });

/** What there is to copy from: what is selected, sentences that were added to the chosen ones, the whole text. */
export function scopesOf(selected: Selected, picks: readonly Place[]): CopyScope[] {
  const scopes: CopyScope[] = [];
  if (selected.passages.length > 0) scopes.push('selection');
  if (picks.length > 0) scopes.push('sentences');
  return [...scopes, 'whole'];
}

/** What a copy takes along, in the order of the text. */
export function quotationOf(
  scope: CopyScope,
  { blocks }: Article,
  selected: Selected,
  picks: readonly Place[],
): Quotation {
  if (scope === 'selection') {
    return { passages: selected.passages, at: selected.places[0] ?? null };
  }
  if (scope === 'whole') return { passages: blocks.map(({ text }) => text), at: null };
  const places = [...picks].sort((a, b) => a.block - b.block || a.start - b.start);
  const textAt = ({ block, start, end }: Place) => blocks[block]?.text.slice(start, end) ?? '';
  return { passages: places.map(textAt).filter(Boolean), at: places[0] ?? null };
}

/** Where words stand in the text; null where they do not, or more than once: nobody knows then which place is meant. */
export function onlyPlaceOf(words: string | undefined, blocks: readonly Block[]): Place | null {
  if (!words) return null;
  const places = blocks.flatMap(({ text }, block) => {
    const start = text.indexOf(words);
    if (start < 0) return [];
    const place = { block, start, end: start + words.length };
    return text.includes(words, start + 1) ? [place, place] : [place];
  });
  return places.length === 1 ? (places[0] ?? null) : null;
}
