import type { Block } from '../article/block.ts';
import { pairsOf, shareOf } from './pairs.ts';

/** Sub-titles that stand in the text are among its first blocks. */
const LEAD_BLOCKS = 5;
/** More lines than this are a list of contents. */
const MAX_LINES = 4;
/** "- … -", "▷ …": a line with the mark of a sub-title, and no sentence. */
const MARKED = /^(?:[-–―—]\s?\S.{7,119}|[▷▶►]\s?\S.{7,119})$/;
const SENTENCE = /[.]["”’)]*$/;
/** In the box of the title a line needs no mark. */
const IN_BOX = /^.{8,120}$/;
/** This much of a line's pairs of characters in the title, and it is the title again. */
const SAME = 0.8;

const isSubtitle = (line: string): boolean => MARKED.test(line) && !SENTENCE.test(line);

/** Lines of a box around the title, as the document viewer gives it: a table of one column. */
function boxLines({ rows }: { rows: string[][] }): string[] {
  return rows.every((cells) => cells.length === 1)
    ? rows.flat().flatMap((cell) => cell.split('\n').map((line) => line.trim()))
    : [];
}

/**
 * 공식 요지 where the head has none: marked lines above the text (`- … -`, `▷ …`), or what stands with the title in
 * the viewer's title box. Word for word; empty where nothing is plainly a sub-title.
 */
export function officialLines(blocks: readonly Block[], title: string): string[] {
  const titlePairs = pairsOf(title);
  const isTitle = (line: string) =>
    shareOf(pairsOf(line), titlePairs) >= SAME && shareOf(titlePairs, pairsOf(line)) >= SAME / 2;
  const lines: string[] = [];
  for (const block of blocks.slice(0, LEAD_BLOCKS)) {
    if (block.type === 'table') {
      const box = boxLines(block).filter(Boolean);
      if (lines.length > 0 || !box.some(isTitle)) break;
      lines.push(
        ...box.filter((line) => !isTitle(line) && IN_BOX.test(line) && !SENTENCE.test(line)),
      );
      continue;
    }
    if (block.type === 'footnote') break;
    const texts = block.text.split('\n').map((line) => line.trim());
    if (texts.every((line) => isTitle(line)) && lines.length === 0) continue;
    if (!texts.every(isSubtitle)) break;
    lines.push(...texts);
  }
  return lines.length <= MAX_LINES ? lines : [];
}
