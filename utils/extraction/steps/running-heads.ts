import { dropBlocks, type Step } from '../draft.ts';

/** A page number as word processors set it: `- 2 -`, `2 / 5`, `– 3 –`. */
const PAGE_NUMBER = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}\s*\/\s*\d{1,3})$/;

/** Drops page numbers of converted documents. */
export const dropRunningHeads: Step = {
  name: 'running-heads',
  run(draft) {
    return dropBlocks(draft, this.name, ({ block }) =>
      block.type !== 'table' && PAGE_NUMBER.test(block.text) ? 'letterhead' : null,
    );
  },
};
