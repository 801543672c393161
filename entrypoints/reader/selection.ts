/**
 * The lines of the text that are selected, word for word; none where nothing is selected or the selection reaches out
 * of the text (select all means the page, not a quotation).
 */
export function selectedPassages(text: Element, selection: Selection | null): string[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  if (!text.contains(selection.getRangeAt(0).commonAncestorContainer)) return [];
  return selection
    .toString()
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter(Boolean);
}
