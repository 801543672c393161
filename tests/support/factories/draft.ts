import type { Removal } from '../../../utils/article/article.ts';
import type { Block } from '../../../utils/article/block.ts';
import { styleOf } from '../../../utils/extraction/block-style.ts';
import type { Draft, DraftBlock } from '../../../utils/extraction/draft.ts';

/** A line as a page gives it; rows of cells make a table. */
export type DraftLine = string | string[][];

function blockOf(line: DraftLine): Block {
  if (typeof line === 'string') return { ...styleOf(line), text: line };
  return { type: 'table', text: line.map((cells) => cells.join('\t')).join('\n'), rows: line };
}

/** A line on its way through the steps. Needs a document. */
export function aDraftBlock(line: DraftLine, fields: Partial<DraftBlock> = {}): DraftBlock {
  return {
    block: blockOf(line),
    element: document.createElement('p'),
    hidden: false,
    order: 0,
    ...fields,
  };
}

/** Lines on their way through the steps. Needs a document. */
export function aDraft(lines: readonly (DraftLine | DraftBlock)[]): Draft {
  const isBlock = (line: DraftLine | DraftBlock): line is DraftBlock =>
    typeof line === 'object' && !Array.isArray(line);
  return {
    blocks: lines.map((line, order) => (isBlock(line) ? line : aDraftBlock(line, { order }))),
    removed: [],
    contacts: [],
  };
}

/** The texts of a draft's blocks. */
export const textsOf = ({ blocks }: Pick<Draft, 'blocks'>): string[] =>
  blocks.map(({ block }) => block.text);

/** What was left out, without the blocks themselves. */
export const traceOf = ({
  removed,
}: {
  removed: readonly Pick<Removal, 'step' | 'reason' | 'text'>[];
}): Pick<Removal, 'step' | 'reason' | 'text'>[] =>
  removed.map(({ step, reason, text }) => ({ step, reason, text }));
