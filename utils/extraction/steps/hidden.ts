import { dropBlocks, type Step } from '../draft.ts';

/** Below this many visible characters a page is taken to keep its text hidden (card news with their text for screen readers). */
const MIN_VISIBLE = 100;

/** Drops what the page hides, unless hardly anything else is there. */
export const dropHidden: Step = {
  name: 'hidden',
  run(draft) {
    let visible = 0;
    for (const { block, hidden } of draft.blocks) if (!hidden) visible += block.text.length;
    if (visible < MIN_VISIBLE) return draft;
    return dropBlocks(draft, this.name, ({ hidden }) => (hidden ? 'hidden' : null));
  },
};
