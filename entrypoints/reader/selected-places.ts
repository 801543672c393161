import type { Place } from '../../utils/article/summary.ts';

/**
 * The selected parts of the text, a place for each of its blocks, without white space at their ends. Those in tables are
 * left out: their cells have no place of their own in the block's text.
 */
export function selectedPlaces(text: Element, selection: Selection | null): Place[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return [];
  return [...text.querySelectorAll<HTMLElement>('[data-block]')].flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const within = element.textContent ?? '';
    const start = offsetIn(element, range.startContainer, range.startOffset) ?? 0;
    const end = offsetIn(element, range.endContainer, range.endOffset) ?? within.length;
    const selected = within.slice(start, end);
    if (!selected.trim()) return [];
    return {
      block: Number(element.dataset.block),
      start: start + selected.length - selected.trimStart().length,
      end: end - (selected.length - selected.trimEnd().length),
    };
  });
}

/** How many characters of the element stand before a point of the document; null where the point is not within it. */
function offsetIn(element: Element, node: Node, offset: number): number | null {
  if (!element.contains(node)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
