import type { ClipboardContent, ExcerptPart } from '../article/excerpt.ts';
import type { CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import type { Credit } from './credit.ts';

/** What a format needs besides the credit and the text. */
export interface FormatContext {
  t: Translate;
  /** The reader's own form, as written; '' for the one that comes with the extension. */
  template: string;
}

/** A source as one piece of text; its HTML is inline, with `<br>` between lines. */
export interface Source {
  plain: string;
  html: string;
}

/** One form in which an excerpt and its source are copied. Its words are `format_<id>` and `format_<id>_hint`. */
export interface Format {
  id: CopyFormat;
  /** An excerpt with its credit; without parts the credit alone. */
  copy(credit: Credit, parts: readonly ExcerptPart[], context: FormatContext): ClipboardContent;
  /** The source as an entry of a list. */
  source(credit: Credit, context: FormatContext): Source;
  /** Sources of many articles, where they are not simply a list of entries. */
  all?(credits: readonly Credit[], context: FormatContext): ClipboardContent;
}

/** A source as the whole content of the clipboard. */
export const aloneOf = ({ plain, html }: Source): ClipboardContent => ({
  plain,
  html: `<p>${html}</p>`,
});
