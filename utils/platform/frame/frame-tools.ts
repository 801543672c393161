import type { ClipboardContent } from '../../article/excerpt.ts';
import { copyWithListener } from './copy-with-listener.ts';
import { selectedPassages } from './selected-passages.ts';
import { showStatusNote } from './status-note.ts';

/** What is selected in one frame of a page. */
export interface FrameSelection {
  passages: string[];
  /** The reader's focus is in this very frame, not in one inside it. */
  focused: boolean;
}

/** What the background can have done in a frame of a page, once selection.js runs there. */
export interface FrameTools {
  read(): FrameSelection;
  copy(content: ClipboardContent): boolean;
  note(sentence: string, language: string): void;
}

declare global {
  /** Lives in the extension's own world of a frame, where the page cannot reach it. */
  var briefclipFrame: FrameTools | undefined;
}

/** The tools for one document. */
export function frameTools(document: Document): FrameTools {
  return {
    read: () => ({
      passages: selectedPassages(document),
      focused: document.hasFocus() && !/^I?FRAME$/u.test(document.activeElement?.tagName ?? ''),
    }),
    copy: (content) => copyWithListener(document, content),
    note: (sentence, language) => showStatusNote(document, sentence, language),
  };
}
