import type { ClipboardContent } from '../../article/excerpt.ts';
import { copyWithListener } from './copy-with-listener.ts';
import { selectedPassages, textBeforeSelection } from './selected-passages.ts';
import { showStatusNote } from './status-note.ts';

/** What is selected in one frame of a page. */
export interface FrameSelection {
  passages: string[];
  /** What stands right before it in the document, up to a few hundred characters. */
  before: string;
  /** The reader's focus is in this very frame, not in one inside it. */
  focused: boolean;
}

/** What the extension's pages can have done in a frame of a page, once selection.js runs there. */
export interface FrameTools {
  read(): FrameSelection;
  /** The document's lines as they stand. */
  lines(): string[];
  copy(content: ClipboardContent): boolean;
  note(sentence: string, language: string): void;
}

declare global {
  /** Lives in the extension's own world of a frame, where the page cannot reach it. */
  var briefclipFrame: FrameTools | undefined;
}

/** The tools for one document; how its lines are read is no business of the browser's edge. */
export function frameTools(
  document: Document,
  pageLines: (document: Document) => string[],
): FrameTools {
  return {
    read: () => ({
      passages: selectedPassages(document),
      before: textBeforeSelection(document),
      focused: document.hasFocus() && !/^I?FRAME$/u.test(document.activeElement?.tagName ?? ''),
    }),
    lines: () => pageLines(document),
    copy: (content) => copyWithListener(document, content),
    note: (sentence, language) => showStatusNote(document, sentence, language),
  };
}
