import type { Contact, Removal, RemovalReason } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { Work } from './work.ts';

/** A block on its way through the steps, with the element it was read from. */
export interface DraftBlock {
  block: Block;
  /** The smallest element around the text; steps look at it, none changes it. */
  element: Element;
  /** The page hides it from view: `hidden`, inline styles, or a class for screen readers only. */
  hidden: boolean;
  /** Its place among all that was read. */
  order: number;
}

/** A removal before it is known where it would go back. */
export interface DraftRemoval extends Omit<Removal, 'back'> {
  block?: Block;
  order?: number;
}

/** What the steps hand from one to the next. */
export interface Draft {
  blocks: DraftBlock[];
  removed: DraftRemoval[];
  contacts: Contact[];
}

/** A step takes a draft and gives the next; it never changes the one it was given. */
export interface Step {
  name: string;
  run(draft: Draft): Draft;
  /** The same for a step that is long on a long text: work that can be interrupted. */
  inParts?(draft: Draft): Work<Draft>;
}

/** The draft without the blocks for which `reasonFor` gives a reason; each leaves a trace. */
export function dropBlocks(
  draft: Draft,
  step: string,
  reasonFor: (block: DraftBlock, index: number) => RemovalReason | null,
): Draft {
  const kept: DraftBlock[] = [];
  const removed: DraftRemoval[] = [];
  draft.blocks.forEach((item, index) => {
    const reason = reasonFor(item, index);
    const { block, order } = item;
    if (reason) removed.push({ step, reason, text: block.text, block, order });
    else kept.push(item);
  });
  if (!removed.length) return draft;
  return { ...draft, blocks: kept, removed: [...draft.removed, ...removed] };
}

/** The removals with the places where they would go back among the blocks that are left. */
export function placeRemovals({ blocks, removed }: Draft): Removal[] {
  return removed.map(({ block, order, ...removal }) => {
    if (!block || order === undefined) return removal;
    return { ...removal, back: { block, order, at: firstBehind(blocks, order) } };
  });
}

/** The index of the first block that was read behind `order`; blocks are in the order of reading. */
function firstBehind(blocks: readonly DraftBlock[], order: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
