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
