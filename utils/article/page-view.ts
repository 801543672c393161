/** What a copy needs of a page beside the article: how it stands, and what is selected in it. */
export interface PageView {
  /** The page's lines, for links to sentences. */
  lines: readonly string[];
  /** null where nothing is selected. */
  selection: PageSelection | null;
}

export interface PageSelection {
  /** One a paragraph, word for word; the cells of a table row with tabs between them. */
  passages: readonly string[];
  /** What stands right before it in the page; null where it is in one of its frames, to which no link can lead. */
  before: string | null;
}

/** What is known of a page that cannot be asked. */
export const UNKNOWN_PAGE: PageView = { lines: [], selection: null };
