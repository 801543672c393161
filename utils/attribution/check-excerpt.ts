import type { Block } from '../article/block.ts';
import type { Excerpt, ExcerptPart } from '../article/excerpt.ts';
import { dropInvisible } from '../text/clean.ts';
import { asPart, isTableText } from './parts.ts';

/** Where a passage stands in the article; offsets are into the article's comparison text, which is one line. */
export interface PassageCheck {
  verbatim: boolean;
  /** Index of the block in which it begins and of the one in which it ends; -1 where it is not the article's. */
  firstBlock: number;
  lastBlock: number;
  /** Nothing but white space stands between it and the passage before. False for the first one. */
  follows: boolean;
}

export interface ExcerptCheck {
  /** Whether every passage is word for word a part of the article. */
  verbatim: boolean;
  passages: PassageCheck[];
}

/**
 * The form in which a passage counts as the article's: every character the same, but white space, which a page's line
 * breaks and a converter's gaps between a number and its unit ("2026 년") change. Spaces between words count, and so do
 * the tabs between a table's cells.
 */
export function comparable(text: string): string {
  return dropInvisible(text.normalize('NFC'))
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .trim()
    .replace(/(\d) (?=[가-힣%％℃㎡㎞㎏])/g, '$1');
}

/** All blocks as one line, and where each begins. */
export function lineUp(blocks: readonly Block[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (text) text += ' ';
    starts.push(text.length);
    text += comparable(block.text);
  }
  return { text, starts };
}

/** The last block that begins at or before an offset. */
function blockAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Says for each passage whether it is word for word part of the article. On text that stands twice the place right
 * behind the passage before is taken, else the next one, else the first. Linear in the text for each passage.
 */
export function checkExcerpt(blocks: readonly Block[], passages: readonly string[]): ExcerptCheck {
  const { text, starts } = lineUp(blocks);
  let end = -1;
  const checked = passages.map((passage): PassageCheck => {
    const wanted = comparable(passage);
    const next = wanted ? text.indexOf(wanted, Math.max(end, 0)) : -1;
    const at = next < 0 && wanted ? text.indexOf(wanted) : next;
    if (at < 0) {
      end = -1;
      return { verbatim: false, firstBlock: -1, lastBlock: -1, follows: false };
    }
    const follows = end >= 0 && at >= end && text.slice(end, at).trim() === '';
    end = at + wanted.length;
    return {
      verbatim: true,
      firstBlock: blockAt(starts, at),
      lastBlock: blockAt(starts, end - 1),
      follows,
    };
  });
  return { verbatim: checked.every((passage) => passage.verbatim), passages: checked };
}

/** A table's block where the passage is that whole block, so that its rows are known even with one column. */
function partOf(
  blocks: readonly Block[],
  passage: string,
  { firstBlock }: PassageCheck,
): ExcerptPart {
  const block = blocks[firstBlock];
  if (block?.type === 'table' && comparable(block.text) === comparable(passage)) {
    return { text: block.text, rows: block.rows };
  }
  return asPart(passage);
}

/**
 * Passages as an excerpt: checked against the article's blocks, sentences that follow each other in one block joined to
 * one quotation, rows of one table joined to one table, omissions marked between passages that do not follow each other.
 * An edited passage has no place, so that no omission is claimed around it. Pictures are no part of blocks: none go along.
 */
export function excerptOf(blocks: readonly Block[], passages: readonly string[]): Excerpt {
  const check = checkExcerpt(blocks, passages);
  const parts: ExcerptPart[] = [];
  passages.forEach((passage, index) => {
    const place = check.passages[index];
    const before = check.passages[index - 1];
    const last = parts.at(-1);
    if (!place) return;
    const part = partOf(blocks, passage, place);
    const sameBlock = place.follows && place.firstBlock === before?.lastBlock;
    if (last && sameBlock && isTableText(last) === isTableText(part)) {
      parts[parts.length - 1] = joined(last, part);
    } else if (last && place.verbatim && before?.verbatim && !place.follows) {
      parts.push({ ...part, omission: true });
    } else parts.push(part);
  });
  return { parts, edited: !check.verbatim };
}

function joined(a: ExcerptPart, b: ExcerptPart): ExcerptPart {
  const omission = a.omission ? { omission: true } : {};
  if (a.rows && b.rows) {
    return { text: `${a.text}\n${b.text}`, rows: [...a.rows, ...b.rows], ...omission };
  }
  return { text: `${a.text} ${b.text}`, ...omission };
}
