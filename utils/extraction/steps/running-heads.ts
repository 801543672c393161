import { comparisonKey } from '../../text/comparison-key.ts';
import { type DraftBlock, dropBlocks, type Step } from '../draft.ts';

/** A page number as word processors set it: `- 2 -`, `2 / 5`, `– 3 –`. */
const PAGE_NUMBER = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}\s*\/\s*\d{1,3})$/;
/** A line that runs through a document stands at the edge of this many pages at least, and is short. */
const MIN_PAGES = 3;
const MAX_LENGTH = 60;

const isPageNumber = ({ block }: DraftBlock): boolean =>
  block.type !== 'table' && PAGE_NUMBER.test(block.text);

/** The first and the last line of a page, page numbers aside. */
function edgesOf(page: readonly DraftBlock[]): DraftBlock[] {
  const lines = page.filter((item) => !isPageNumber(item));
  const edges = [lines[0], lines.length > 1 ? lines.at(-1) : undefined];
  return edges.filter(
    (item) => item !== undefined && item.block.text.length <= MAX_LENGTH,
  ) as DraftBlock[];
}

/** The places of the lines that run through a document: the same short line at the edges of most of its pages. */
export function runningLines(pages: readonly (readonly DraftBlock[])[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const { block, order } of pages.flatMap(edgesOf)) {
    const key = comparisonKey(block.text);
    places.set(key, [...(places.get(key) ?? []), order]);
  }
  const most = Math.max(MIN_PAGES, pages.length / 2);
  return new Set([...places.values()].filter((orders) => orders.length >= most).flat());
}

/** Drops page numbers of converted documents, and the lines at `running`. */
export function dropRunningHeads(running: ReadonlySet<number>): Step {
  return {
    name: 'running-heads',
    run(draft) {
      return dropBlocks(draft, this.name, (item) =>
        isPageNumber(item) || running.has(item.order) ? 'letterhead' : null,
      );
    },
  };
}
