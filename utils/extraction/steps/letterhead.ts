import { type DraftBlock, dropBlocks, type Step } from '../draft.ts';
import { linesOfTitle, titleKeys } from '../title-lines.ts';

/** The letterhead stands among the first blocks of a document, each of them short. */
const WITHIN_BLOCKS = 10;
const MAX_LENGTH = 200;

/** Lines and cells of the letterhead of a release (행정기관 보도자료 표준 서식). */
const LETTERHEAD =
  /^(?:보\s*도\s*(?:참\s*고|설\s*명|해\s*명)?\s*자\s*료|참\s*고\s*자\s*료|설\s*명\s*자\s*료|보도\s*(?:시점|일시|일자)|배포\s*(?:시점|일시|일자|일)?(?=\s*(?:[:：\d]|$))|엠바고|즉시\s*보도)(?![가-힣])/;

function isLetterhead({ block }: DraftBlock): boolean {
  if (block.text.length > MAX_LENGTH) return false;
  if (block.type !== 'table') return LETTERHEAD.test(block.text);
  return block.rows.flat().some((cell) => LETTERHEAD.test(cell));
}

/** Where the title stands when only short blocks are above it; 0 where it does not. */
function titleAt(blocks: readonly DraftBlock[], titles: ReadonlySet<string>): number {
  for (let at = 0; at < Math.min(WITHIN_BLOCKS, blocks.length); at++) {
    if (linesOfTitle(blocks, at, titles)) return at;
    if ((blocks[at]?.block.text.length ?? 0) > MAX_LENGTH) return 0;
  }
  return 0;
}

/**
 * Drops the letterhead of a converted document: 보도자료, 보도시점, 배포, and whatever else stands above the title.
 */
export function dropLetterhead(title: string, subtitles: readonly string[]): Step {
  return {
    name: 'letterhead',
    run(draft) {
      const top = titleAt(draft.blocks, titleKeys(title, subtitles));
      return dropBlocks(draft, this.name, (item, index) =>
        index < top || (index < WITHIN_BLOCKS && isLetterhead(item)) ? 'letterhead' : null,
      );
    },
  };
}
