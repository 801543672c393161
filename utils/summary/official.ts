import type { Block } from '../article/block.ts';
import { pairsOf, shareOf } from './pairs.ts';

/** Sub-titles that stand in the text are among its first blocks, or right below the title where a form repeats it. */
const LEAD_BLOCKS = 5;
const FORM_BLOCKS = 12;
/** More lines than this are a list of contents. */
const MAX_LINES = 4;
/** "- … -", "▷ …": a line with the mark of a sub-title. */
const MARKED = /^[◈▷▶►–―—-]\s?\S.{7,119}$/;
/** In the box of the title a line needs no mark. */
const IN_BOX = /^..{7,119}$/;
/** Nor above the first sentence, where it is plainly a headline: no part of a sentence that was cut into lines. */
const HEADLINE = /^[가-힣A-Z「‘“].{13,78}[^은는이가을를의에와과로도고며서해,.:>\])]$/;
/** Sentences, labels with what they name, and whom to call. */
const NO_SUBTITLE = /\.["”’)]*$|\s[:：]\s|\d{3,4}-\d{4}|다음과 같이/;
const LEAD = /^.{30,}다\.$/s;
/** A line and the title share as much of each other's pairs of characters, of 2, and it is the title again. */
const SAME = 1.2;

type Test = (line: string) => boolean;
const subtitle =
  (form: RegExp): Test =>
  (line) =>
    form.test(line) && !NO_SUBTITLE.test(line);
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

/** How many of the blocks, from the first, hold only such lines. */
function countLeading(blocks: readonly Block[], isLine: Test): number {
  const end = blocks.findIndex(({ text }) => !linesOf(text).every(isLine));
  return end < 0 ? blocks.length : end;
}

/** The other lines of a box around the title, as the document viewer gives it: a table of one column. */
function boxLines(block: Block | undefined, isTitle: Test): string[] {
  if (block?.type !== 'table' || block.rows.some((cells) => cells.length > 1)) return [];
  const lines = block.rows.flat().flatMap(linesOf);
  const isSubtitle = subtitle(IN_BOX);
  return lines.some(isTitle) ? lines.filter((line) => !isTitle(line) && isSubtitle(line)) : [];
}

/**
 * 공식 요지 where the head has none: what stands with the title in the viewer's title box, marked lines above the text
 * (`- … -`, `▷ …`), or else headlines right above its first sentence. Word for word; empty where nothing is plainly a
 * sub-title.
 */
export function officialLines(blocks: readonly Block[], title: string): string[] {
  const titlePairs = pairsOf(title);
  const isTitle = (line: string) => {
    const pairs = pairsOf(line);
    const alike = shareOf(pairs, titlePairs) + shareOf(titlePairs, pairs);
    return alike >= SAME && !NO_SUBTITLE.test(line);
  };
  const repeated = blocks
    .slice(0, FORM_BLOCKS)
    .findIndex(({ type, text }) => type !== 'table' && linesOf(text).every(isTitle));
  const lead = blocks.slice(repeated + 1).slice(0, LEAD_BLOCKS);
  const box = boxLines(lead[0], isTitle);
  if (box[0]) lead.shift();
  let count = countLeading(lead, subtitle(MARKED));
  if (!count && !box[0]) {
    const headlines = countLeading(lead, subtitle(HEADLINE));
    if (LEAD.test(lead[headlines]?.text ?? '')) count = headlines;
  }
  const lines = [...box, ...lead.slice(0, count).flatMap(({ text }) => linesOf(text))];
  return lines.length <= MAX_LINES ? lines : [];
}
