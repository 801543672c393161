import type { ClipboardContent } from '../../article/excerpt.ts';

/**
 * Puts both flavours on the clipboard through `execCommand('copy')` and a copy listener: the only way on http pages and
 * in documents without focus. False where the document refuses. Ours is the first listener at the window, so that what
 * a page adds to copied text does not mix in.
 */
export function copyWithListener(document: Document, content: ClipboardContent): boolean {
  const target = document.defaultView;
  if (!target) return false;
  let written = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/html', content.html);
    event.clipboardData?.setData('text/plain', content.plain);
    written = event.clipboardData !== null;
  };
  // Chrome disables the command where nothing is selected, unless a page claims the event.
  const onBeforeCopy = (event: Event) => event.preventDefault();
  target.addEventListener('copy', onCopy, { capture: true });
  target.addEventListener('beforecopy', onBeforeCopy, { capture: true });
  try {
    return document.execCommand('copy') && written;
  } finally {
    target.removeEventListener('copy', onCopy, { capture: true });
    target.removeEventListener('beforecopy', onBeforeCopy, { capture: true });
  }
}
