import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent, Excerpt } from '../article/excerpt.ts';
import { type CopyFormat, takesText } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { creditOf } from './credit.ts';
import type { Format } from './format.ts';
import { creditOnly, quote } from './formats/credit-lines.ts';
import { html } from './formats/html.ts';
import { markdown } from './formats/markdown.ts';
import { footnote, messenger, news } from './formats/running-text.ts';
import { asExcerpt } from './parts.ts';

/** The everyday forms, small enough to be there when a page opens; formats.ts has all of them. */
export const EVERYDAY_FORMATS = {
  quote,
  news,
  html,
  markdown,
  messenger,
  footnote,
  credit: creditOnly,
} as const satisfies Partial<Record<CopyFormat, Format>>;

/** What is asked of a copy beyond what is copied. */
export interface CopyOptions {
  /** The reader's own form, for the format `template`. */
  template?: string;
}

/** An excerpt in a format, with the credit that its licence asks for. */
export function formatWith(
  format: Format,
  head: ArticleHead,
  given: Excerpt | readonly string[],
  t: Translate,
  { template: own = '' }: CopyOptions = {},
): ClipboardContent {
  const { parts, edited, link } = asExcerpt(given);
  const credit = creditOf(head, t, { edited, link });
  return format.copy(credit, takesText(format.id) ? parts : [], { t, template: own });
}

/**
 * An excerpt with its credit for the clipboard, rich and plain at once. Passages are quoted word for word, each in
 * quotation marks of its own; none of them gives the credit alone. For a format that only `formatCopy` has 인용문 stands in.
 */
export function formatExcerpt(
  head: ArticleHead,
  passages: Excerpt | readonly string[],
  format: CopyFormat,
  t: Translate,
): ClipboardContent {
  const everyday: Partial<Record<CopyFormat, Format>> = EVERYDAY_FORMATS;
  return formatWith(everyday[format] ?? quote, head, passages, t);
}
