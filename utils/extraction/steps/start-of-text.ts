import { type DraftBlock, dropBlocks, type Step } from '../draft.ts';
import { linesOfTitle, titleKeys } from '../title-lines.ts';

/** A date line of the page's head: 2024.11.19, with or without a time. */
const DATE_LINE = /^\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
const STARTS_WITH_DATE = /^\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}/;
/** A date with the agency's or the author's name on one line is no longer than this. */
const MAX_DATE_LINE = 60;
/** What the head's buttons and labels say, whatever their markup. */
const CONTROLS =
  /^(?:본문듣기|글자크기(?:\s*설정)?|작게|보통|크게|페이스북|트위터|X|밴드|카카오톡|카카오스토리|네이버\S*|URL\s*복사|공유(?:하기)?|인쇄(?:하기)?|스크랩|목록|첨부파일|내려받기|바로보기|닫기|이전기사|다음기사|부처별 뉴스 이동)$/;
/** How far below the headline its date may stand; without a headline, below the page's top. */
const HEAD_BLOCKS = 14;
const TOP_BLOCKS = 60;

/** A line that is nothing but links to files or to an agency's own page. */
function isLinkLine({ element, block }: DraftBlock): boolean {
  if (block.type === 'table') return false;
  const holder = element.closest('a') ?? element;
  const links = holder.matches('a') ? [holder] : [...holder.querySelectorAll('a')];
  return links.some((link) =>
    /\/common\/(?:download|docViewer)\.do|ministryNews(?:List|Home)\.do/.test(
      link.getAttribute('href') ?? '',
    ),
  );
}

/** The head's date, alone or on one line with the agency or the author. */
function isDate(item: DraftBlock | undefined): boolean {
  const text = item?.block.text ?? '';
  return (
    DATE_LINE.test(text) ||
    (STARTS_WITH_DATE.test(text) && text.length <= MAX_DATE_LINE && !/[.다요]$/.test(text))
  );
}

const isHead = (item: DraftBlock | undefined): boolean =>
  !!item && (isDate(item) || CONTROLS.test(item.block.text) || isLinkLine(item));

/** The blocks of the headline as [first, behind the last]; null where the page shows none. */
function headlineAt(blocks: readonly DraftBlock[], title: string): [number, number] | null {
  const keys = titleKeys(title, []);
  let found: [number, number] | null = null;
  for (let at = 0; at < Math.min(blocks.length, TOP_BLOCKS); at++) {
    const lines = linesOfTitle(blocks, at, keys);
    if (!lines) continue;
    if (blocks[at]?.block.type === 'heading') return [at, at + lines];
    found ??= [at, at + lines];
  }
  return found;
}

/** The index of the first block of the text: behind the headline, its date, its controls and its attachments. */
function startOfText(blocks: readonly DraftBlock[], title: string): number {
  const headline = headlineAt(blocks, title);
  const from = headline?.[1] ?? 0;
  const within = headline ? HEAD_BLOCKS : TOP_BLOCKS;
  let date = from;
  while (date < from + within && !isDate(blocks[date])) date++;
  let start = isDate(blocks[date]) ? date : from;
  while (isHead(blocks[start])) start++;
  return start;
}

/**
 * Cuts everything above the text on a page whose containers are not known: the page's head is told by its words
 * (the title, a date, the controls) and its links.
 */
export function cutAtStart(title: string): Step {
  return {
    name: 'start-of-text',
    run(draft) {
      const start = startOfText(draft.blocks, title);
      return dropBlocks(draft, this.name, (_, index) => (index < start ? 'navigation' : null));
    },
  };
}
