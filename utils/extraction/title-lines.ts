import { comparisonKey } from '../text/comparison-key.ts';
import type { DraftBlock } from './draft.ts';

/** A long title may be broken over this many lines. */
const MAX_LINES = 4;

/** Signs around a sub-title that say only that it is one: `- … -`, `▷ …`. */
const bare = (text: string): string => comparisonKey(text).replace(/^[-▷▶○ㅇ<"']+|[->"']+$/g, '');

/** The forms in which a text may repeat its title and sub-titles. */
export function titleKeys(title: string, subtitles: readonly string[]): ReadonlySet<string> {
  return new Set([title, ...subtitles, subtitles.join('')].map(bare).filter(Boolean));
}

/** How many blocks from `from` on make up one of the titles together; 0 where they do not. */
export function linesOfTitle(
  blocks: readonly DraftBlock[],
  from: number,
  titles: ReadonlySet<string>,
): number {
  let joined = '';
  for (let lines = 1; lines <= MAX_LINES; lines++) {
    const item = blocks[from + lines - 1];
    if (!item || item.block.type === 'table') return 0;
    joined += item.block.text;
    if (titles.has(bare(joined))) return lines;
  }
  return 0;
}
