import type { Block } from '../../article/block.ts';
import type { Place } from '../../article/summary.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { DIGIT_GAP, statementKey } from '../../text/statement-key.ts';

/** A sentence, or the row of a table: what two versions of a text are compared by. */
export interface Unit extends Place {
  text: string;
  /** The same for two units that differ only in spaces, bullets and kinds of quotation marks. */
  key: string;
  isRow: boolean;
}

const SIGNS = '□■○●◦◎ㅇ▶▷※*·‧․•∙⋅・･ㆍ◈◆◇❍';
/** △ ▲ and dashes before a digit are its sign. */
const DASHES = '▲△\\-‐‑‒–—―−－';
/**
 * Bullets, which one way to read a page keeps and another drops, also inside a sentence, where lines were joined. A sign
 * may stand apart from its digit but at the beginning.
 */
const BULLETS = new RegExp(
  `^(?:[\\s${SIGNS}]|[${DASHES}](?!\\d))+|(?<=\\s)(?:[${SIGNS}]|[${DASHES}](?!\\s*\\d))+`,
  'gu',
);
/** What fills a cell of a row is what the cell says. */
const ROW_BULLET = new RegExp(
  `^(?:\\s*(?:[${SIGNS}]|[${DASHES}](?!\\s*\\d))(?![^\\S\\t]*(?:\\t|$)))+`,
  'u',
);

/** The keys of a sentence's words, bullets left out. */
export const wordKeys = (text: string): string[] =>
  text.split(/\s+/).flatMap((word) => statementKey(word.replace(BULLETS, '')) || []);

/** The units of a text in reading order; those of bullets only are left out. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  return blocks
    .flatMap((block, index) => {
      const isRow = block.type === 'table';
      return spansOf(block).map(({ start, end }) => {
        const text = block.text.slice(start, end);
        const key = statementKey(text.replace(isRow ? ROW_BULLET : BULLETS, ''));
        return { block: index, start, end, text, key, isRow };
      });
    })
    .filter(({ key }) => /[^\p{C}]/u.test(key));
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

/** Stands between two rows. */
export const ROW_BORDER = '\u0003';

/** The keys of units that follow each other, rows and figures kept apart. */
export function joinedKeys(units: readonly Unit[]): string {
  return units
    .map(({ key, isRow }, index) => {
      const former = units[index - 1];
      if (!former) return key;
      if (isRow && former.isRow) return ROW_BORDER + key;
      return /\d$/.test(former.key) && /^\d/.test(key) ? DIGIT_GAP + key : key;
    })
    .join('');
}
