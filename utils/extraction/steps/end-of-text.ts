import type { RemovalReason } from '../../article/article.ts';
import type { TextBlock } from '../../article/block.ts';
import { NEIGHBOURS, PICTURES_NOTE, REMARK, SOURCE_LINE } from '../../article/site-phrases.ts';
import { type Draft, type DraftBlock, dropBlocks, type Step } from '../draft.ts';

/**
 * The phrases with which the site ends every article. On mobile pages the article's container is not closed where
 * it should be, so the text is cut at the first of them and not at the container's end.
 */
const ENDS = [REMARK, SOURCE_LINE, PICTURES_NOTE, NEIGHBOURS];

/** The licence's own line; an article may write about 공공누리, so it ends the text only right before another end. */
const LICENCE_LINE = /^-?\s*(?:['‘"]?텍스트['’"]?에 한하여\s*)?공공누리.{0,60}이용이 가능합니다/;

/** Where in a line the first closing phrase begins; -1 for none. */
function endIn(text: string): number {
  const places = ENDS.map((end) => text.search(end)).filter((at) => at >= 0);
  return places.length ? Math.min(...places) : -1;
}

/** A draft whose closing phrase begins a block of its own, where it stood behind text on one line. */
function withEndApart(draft: Draft, end: number): Draft {
  const item = draft.blocks[end];
  const at = item && item.block.type !== 'table' ? endIn(item.block.text) : 0;
  const before = item?.block.text.slice(0, at).trim();
  if (!item || item.block.type === 'table' || !before) return draft;
  const [text, phrase] = [before, item.block.text.slice(at)].map((part) => ({
    ...item,
    block: { ...item.block, text: part } as TextBlock,
  })) as [DraftBlock, DraftBlock];
  return { ...draft, blocks: draft.blocks.toSpliced(end, 1, text, phrase) };
}

/** Cuts the text at the first of the site's closing phrases. */
export const cutAtEnd: Step = {
  name: 'end-of-text',
  run(draft) {
    const found = draft.blocks.findIndex(({ block }) => endIn(block.text) >= 0);
    if (found < 0) return draft;
    const apart = withEndApart(draft, found);
    let end = apart === draft ? found : found + 1;
    while (end > 0 && LICENCE_LINE.test(apart.blocks[end - 1]?.block.text ?? '')) end--;
    return dropBlocks(apart, this.name, (_, index): RemovalReason | null =>
      index >= end ? 'notice' : null,
    );
  },
};
