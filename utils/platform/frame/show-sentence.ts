import { bringIntoView } from './bring-into-view.ts';
import { findSentence } from './find-sentence.ts';

/** The name of our highlight; whoever marks also gives `::highlight(briefclip-sentence)` its colours. */
const NAME = 'briefclip-sentence';

declare global {
  /** Left by show.js in the extension's own world of a page, where the page cannot reach it. */
  var briefclipShow: ((sentence: string) => boolean) | undefined;
}

/** How long a sentence stays marked, in milliseconds. */
const MARKED_MS = 6000;

/**
 * Scrolls to a sentence and marks it for a moment, in the document or in a frame of its own site; false where it is not
 * seen. The mark is one of the browser's own, so that nothing is added to the page. Whoever reads by ear or keyboard
 * goes on from there: the cursor of the selection stands before it.
 */
export function showSentence(document: Document, sentence: string): boolean {
  for (const one of documentsIn(document)) {
    const range = one.body && findSentence(one.body, sentence);
    if (!range) continue;
    bringIntoView(range);
    markForAMoment(range);
    range.startContainer.ownerDocument
      ?.getSelection()
      ?.collapse(range.startContainer, range.startOffset);
    return true;
  }
  return false;
}

/** A document and those in its frames, as far as they may be read: an outer one first. */
function documentsIn(document: Document): Document[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  const inner = frames.flatMap((frame) =>
    frame.contentDocument ? documentsIn(frame.contentDocument) : [],
  );
  return [document, ...inner];
}

/** The last mark; a second one takes its place. */
let unmark = () => {};

/** Marks a part of a document's text without changing the document. */
export function markForAMoment(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  unmark();
  const { CSS: css, Highlight: Mark } = view as unknown as typeof globalThis;
  css.highlights.set(NAME, new Mark(range));
  const timer = setTimeout(() => unmark(), MARKED_MS);
  unmark = () => {
    clearTimeout(timer);
    css.highlights.delete(NAME);
  };
}
