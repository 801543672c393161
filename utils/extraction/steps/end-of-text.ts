import type { RemovalReason } from '../../article/article.ts';
import { type Draft, dropBlocks, type Step } from '../draft.ts';

/**
 * The phrases with which the site ends every article. On mobile pages the article's container is not closed where
 * it should be, so the text is cut at the first of them and not at the container's end.
 */
const ENDS = [
  /이 자료는\s*.{1,60}?의\s*(?:보도자료|자료)를?\s*전재하여 제공함을 알려드립니다/,
  /<\s*자료출처\s*=\s*정책브리핑/,
  /단,\s*사진,\s*이미지,\s*일러스트,\s*동영상 등의 일부 자료는.{0,20}저작권 전부를 보유하고 있지/,
  /^이전다음기사/,
  /^정책브리핑 게시물 운영원칙에 따라/,
];

/** The licence's own line; an article may write about 공공누리, so it ends the text only right before another end. */
const LICENCE_LINE = /^-?\s*(?:['‘"]?텍스트['’"]?에 한하여\s*)?공공누리.{0,60}이용이 가능합니다/;

const isEnd = (text: string): boolean => ENDS.some((end) => end.test(text));

/** Where the article's text ends: the index of the first block that is no longer part of it. */
function endOfText(draft: Draft): number {
  let end = draft.blocks.findIndex(({ block }) => isEnd(block.text));
  if (end < 0) return draft.blocks.length;
  while (end > 0 && LICENCE_LINE.test(draft.blocks[end - 1]?.block.text ?? '')) end--;
  return end;
}

/** Cuts the text at the first of the site's closing phrases. */
export const cutAtEnd: Step = {
  name: 'end-of-text',
  run(draft) {
    const end = endOfText(draft);
    return dropBlocks(draft, this.name, (_, index): RemovalReason | null =>
      index >= end ? 'notice' : null,
    );
  },
};
