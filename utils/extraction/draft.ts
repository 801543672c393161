import type { Contact, Removal, RemovalReason } from '../article/article.ts';
import type { Block } from '../article/block.ts';

/** A block on its way through the steps, with the element it was read from. */
export interface DraftBlock {
  block: Block;
  /** The smallest element around the text; steps look at it, none changes it. */
  element: Element;
  /** The page hides it from view: `hidden`, inline styles, or a class for screen readers only. */
  hidden: boolean;
}

/** What the steps hand from one to the next. */
export interface Draft {
  blocks: DraftBlock[];
  removed: Removal[];
  contacts: Contact[];
}

/** A step takes a draft and gives the next; it never changes the one it was given. */
export interface Step {
  name: string;
  run(draft: Draft): Draft;
}

/** The draft without the blocks for which `reasonFor` gives a reason; each leaves a trace. */
export function dropBlocks(
  draft: Draft,
  step: string,
  reasonFor: (block: DraftBlock, index: number) => RemovalReason | null,
): Draft {
  const kept: DraftBlock[] = [];
  const removed: Removal[] = [];
  draft.blocks.forEach((item, index) => {
    const reason = reasonFor(item, index);
    if (reason) removed.push({ step, reason, text: item.block.text });
    else kept.push(item);
  });
  if (!removed.length) return draft;
  return { ...draft, blocks: kept, removed: [...draft.removed, ...removed] };
}
