import type { Block } from '../../article/block.ts';
import type { Place } from '../../article/summary.ts';
import { comparisonKey } from '../../text/comparison-key.ts';
import { sentenceSpans } from '../../text/sentences.ts';

/** A sentence, or the row of a table: what two versions of a text are compared by. */
export interface Unit extends Place {
  text: string;
  /** The same for two units that differ only in spaces, bullets and kinds of quotation marks. */
  key: string;
}

/** Bullets that one way to read a page keeps and another drops. */
const BULLET = /^[□■○●◦◎ㅇ▲△▶▷※*\-–·•◈◆◇❍➊-➓①-⑳]+/u;

const unitKey = (text: string): string => comparisonKey(text).replace(BULLET, '');

/** The units of a text in reading order; those without a letter or digit are left out. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  return blocks
    .flatMap((block, index) =>
      spansOf(block).map(({ start, end }) => {
        const text = block.text.slice(start, end);
        return { block: index, start, end, text, key: unitKey(text) };
      }),
    )
    .filter(({ key }) => /[\p{L}\p{N}]/u.test(key));
}

function spansOf(block: Block): { start: number; end: number }[] {
  if (block.type !== 'table') return sentenceSpans(block.text);
  let start = 0;
  return block.text.split('\n').map((row) => {
    const span = { start, end: start + row.length };
    start = span.end + 1;
    return span;
  });
}
