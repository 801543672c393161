import type { Place } from './summary.ts';

/** What goes on the clipboard: both flavours say the same. */
export interface ClipboardContent {
  html: string;
  plain: string;
}

/** A run of an article's text that is copied as one quotation, or a table. */
export interface ExcerptPart {
  /** Cells with tabs between them, rows with newlines, where it is a table. */
  text: string;
  /** The cells of a table; it goes along as a table. */
  rows?: readonly (readonly string[])[];
  /** Text of the article was left out between the part before and this one. */
  omission?: boolean;
}

/** What is copied of an article besides its credit. */
export interface Excerpt {
  parts: readonly ExcerptPart[];
  /** A part is not word for word the article's: the copy says so. */
  edited: boolean;
  /** Link to the first sentence; absent where none can be made: the canonical address then. */
  link?: string;
}

/** What somebody wants to copy of an article, before it has a form. Without passages: the source alone. */
export interface Quotation {
  /** As they stand, in the order of the text. */
  passages: readonly string[];
  /**
   * Where the first passage stands: in the article's blocks, or selected on the page behind some words (null: in one of its
   * frames). null where nobody knows, or where the whole text is meant: a link then leads to the article.
   */
  at: Place | { before: string | null } | null;
  /** The passages as the reader rewrote them; absent while they are as they stand. */
  draft?: string;
}

/** A copy that is ready for the clipboard. */
export interface PreparedCopy {
  content: ClipboardContent;
  /** The passages as one text that can be edited, as they stand: paragraphs with blank lines between them. */
  text: string;
  /** The reader's text is not word for word the article's. */
  edited: boolean;
}
