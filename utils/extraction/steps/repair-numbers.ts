import type { Block } from '../../article/block.ts';
import type { Step } from '../draft.ts';
import { repairNumbers } from '../repair-numbers.ts';

function repaired(block: Block): Block {
  if (block.type !== 'table') return { ...block, text: repairNumbers(block.text) };
  const rows = block.rows.map((cells) => cells.map(repairNumbers));
  return { ...block, rows, text: rows.map((cells) => cells.join('\t')).join('\n') };
}

/** Closes the gaps between numbers and units that document conversions leave. */
export const repairNumberGaps: Step = {
  name: 'repair-numbers',
  run(draft) {
    return {
      ...draft,
      blocks: draft.blocks.map((item) => ({ ...item, block: repaired(item.block) })),
    };
  },
};
