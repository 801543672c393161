import type { ClipboardContent } from './excerpt.ts';
import type { CopyFormat } from './settings.ts';

/** What is selected in a page and how it is to be copied; plain data that can be sent into the page. */
export interface QuoteRequest {
  /** One a paragraph, line or row of a table, as the page shows them. */
  passages: string[];
  /** The page's text right before the first passage; tells one place of repeated words from another. */
  before: string;
  /** The selection is in the page itself, not in a frame of the viewer. */
  inPage: boolean;
  format: CopyFormat;
  /** The reader's own form, as written. */
  template: string;
  /** The messages that credits are made of, by key, in the reader's language. */
  words: Readonly<Record<string, string>>;
}

/**
 * How the selection and the article's text agree: `all` of it stands there word for word; `part` was left out because it
 * does not stand there at all (navigation, notices); of `none` of it the article knows, so that it went along as it is.
 */
export type QuotedShare = 'all' | 'part' | 'none';

/** A selection as it goes on the clipboard. */
export interface QuotedSelection {
  content: ClipboardContent;
  share: QuotedShare;
  /** What has to be said of the licence: keys of messages, each with the keys of what goes into it. */
  warnings: { message: string; names: string[] }[];
}
