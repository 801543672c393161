import type { Block } from '../article/block.ts';
import { pairsOf, shareOf } from './pairs.ts';

/** Sub-titles that stand in the text are among its first blocks, or right below the title where a form repeats it. */
const LEAD_BLOCKS = 5;
const FORM_BLOCKS = 12;
/** More lines than this are a list of contents. */
const MAX_LINES = 4;
/** "- … -", "▷ …": a line with the mark of a sub-title, and no sentence. */
const MARKED = /^(?:[-–―—]\s?\S.{7,119}|[▷▶►◈]\s?\S.{7,119})$/;
/** Sentences, labels with what they name, and whom to call. */
const NO_SUBTITLE = /[.]["”’)]*$|\s[:：]\s|[☎☏]|\d{3,4}-\d{4}|다음과 같이/;
/** In the box of the title a line needs no mark. */
const IN_BOX = /^.{8,120}$/;
/** Nor above the first sentence, where it is plainly a headline: no part of a sentence that was cut into lines. */
const HEADLINE = /^[^\d\s<([【《※*].{13,78}[^을를은는이가의에로와과고며도서해,.:\])>]$/;
const LEAD = /^.{30,}다\.$/s;
/** This much of a line's pairs of characters in the title, and it is the title again. */
const SAME = 0.8;

const isSubtitle = (line: string): boolean => MARKED.test(line) && !NO_SUBTITLE.test(line);
const isHeadline = (line: string): boolean => HEADLINE.test(line) && !NO_SUBTITLE.test(line);
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

/** Lines of a box around the title, as the document viewer gives it: a table of one column. */
function boxLines({ rows }: { rows: string[][] }): string[] {
  return rows.every((cells) => cells.length === 1)
    ? rows.flat().flatMap(linesOf).filter(Boolean)
    : [];
}

/** Lines behind which the text begins at once; none where anything else stands between. */
function headlines(blocks: readonly Block[]): string[] {
  const end = blocks.findIndex(({ type, text }) => type !== 'paragraph' || !isHeadline(text));
  const next = blocks[end];
  return next && next.type !== 'table' && LEAD.test(next.text)
    ? blocks.slice(0, end).map(({ text }) => text)
    : [];
}

/**
 * 공식 요지 where the head has none: marked lines above the text (`- … -`, `▷ …`), headlines right above its first
 * sentence, or what stands with the title in the viewer's title box. Word for word; empty where nothing is plainly a
 * sub-title.
 */
export function officialLines(blocks: readonly Block[], title: string): string[] {
  const titlePairs = pairsOf(title);
  const isTitle = (line: string) => {
    const pairs = pairsOf(line);
    const [here, there] = [shareOf(pairs, titlePairs), shareOf(titlePairs, pairs)];
    const isAlike = Math.max(here, there) >= SAME && Math.min(here, there) >= SAME / 2;
    return isAlike && !NO_SUBTITLE.test(line);
  };
  const repeated = blocks
    .slice(0, FORM_BLOCKS)
    .findIndex(({ type, text }) => type !== 'table' && linesOf(text).every(isTitle));
  const lead = blocks.slice(repeated + 1);
  const lines: string[] = [];
  for (const block of lead.slice(0, LEAD_BLOCKS)) {
    if (block.type === 'table') {
      const box = boxLines(block);
      if (lines.length > 0 || !box.some(isTitle)) break;
      lines.push(
        ...box.filter((line) => !isTitle(line) && IN_BOX.test(line) && !NO_SUBTITLE.test(line)),
      );
      continue;
    }
    const texts = linesOf(block.text);
    if (block.type === 'footnote' || !texts.every(isSubtitle)) break;
    lines.push(...texts);
  }
  const found = lines.length > 0 ? lines : headlines(lead);
  return found.length <= MAX_LINES ? found : [];
}
