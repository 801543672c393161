/**
 * Scrolls all that scrolls around a range, in its document and in those around its frame, until its beginning stands in
 * the middle. At once: to glide over a long page shows nothing that could be read, and some may not look at it.
 */
export function bringIntoView(range: Range): void {
  for (const scroller of scrollersAround(range.startContainer)) {
    const { top, height } = viewOf(scroller);
    const box = boxIn(range, scroller.ownerDocument);
    // Of what is higher than its view, the beginning.
    const middle = box.top + Math.min(box.height, height) / 2;
    scroller.scrollBy({ top: middle - (top + height / 2), behavior: 'instant' });
  }
}

/** From the innermost out. */
function scrollersAround(node: Node): Element[] {
  const document = node.ownerDocument;
  const frame = document?.defaultView?.frameElement;
  const found: Element[] = [];
  for (let at = node.parentElement; at; at = at.parentElement) if (scrolls(at)) found.push(at);
  if (document?.scrollingElement) found.push(document.scrollingElement);
  return frame ? [...found, ...scrollersAround(frame)] : found;
}

function scrolls(element: Element): boolean {
  const { scrollingElement, defaultView } = element.ownerDocument;
  if (element === scrollingElement || element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(defaultView?.getComputedStyle(element).overflowY ?? '');
}

/** Where a scroller shows what is in it, in its own window. */
function viewOf(scroller: Element): { top: number; height: number } {
  const { scrollingElement, defaultView } = scroller.ownerDocument;
  if (scroller === scrollingElement) return { top: 0, height: defaultView?.innerHeight ?? 0 };
  const { top } = scroller.getBoundingClientRect();
  return { top, height: scroller.clientHeight };
}

/** Where a range is drawn in the window of its own document, or of one around it. */
function boxIn(range: Range, document: Document): { top: number; height: number } {
  const { top, height } = range.getBoundingClientRect();
  let sum = top;
  let own = range.startContainer.ownerDocument;
  while (own && own !== document) {
    const frame = own.defaultView?.frameElement;
    sum += (frame?.getBoundingClientRect().top ?? 0) + (frame?.clientTop ?? 0);
    own = frame?.ownerDocument ?? null;
  }
  return { top: sum, height };
}
