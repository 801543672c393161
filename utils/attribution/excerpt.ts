import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent, Excerpt } from '../article/excerpt.ts';
import type { CopyFormat, TextFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { creditOf } from './credit.ts';
import type { Format } from './format.ts';
import { creditOnly, quote } from './formats/credit-lines.ts';
import { html } from './formats/html.ts';
import { kogl, koglShort, koglSource } from './formats/licence-sentence.ts';
import { markdown } from './formats/markdown.ts';
import { footnote, messenger, news } from './formats/running-text.ts';
import { apa, chicago } from './formats/styles.ts';
import { template } from './formats/template.ts';
import { asExcerpt } from './parts.ts';

/** The forms of a text with its credit. The background needs these alone; records for reference managers are beside them. */
export const TEXT_FORMAT_TABLE: Readonly<Record<TextFormat, Format>> = {
  quote,
  news,
  html,
  markdown,
  messenger,
  footnote,
  kogl,
  'kogl-short': koglShort,
  'kogl-source': koglSource,
  apa,
  chicago,
  credit: creditOnly,
  template,
};

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
  return format.copy(credit, format.takesText ? parts : [], { t, template: own });
}

/**
 * An excerpt with its credit for the clipboard, rich and plain at once. Passages are quoted word for word, each in
 * quotation marks of its own; none of them gives the credit alone. A record for reference managers holds no text, so that
 * 인용문 stands in for one (`formatCopy` in formats.ts makes those).
 */
export function formatExcerpt(
  head: ArticleHead,
  passages: Excerpt | readonly string[],
  format: CopyFormat,
  t: Translate,
  options: CopyOptions = {},
): ClipboardContent {
  const chosen = format in TEXT_FORMAT_TABLE ? TEXT_FORMAT_TABLE[format as TextFormat] : quote;
  return formatWith(chosen, head, passages, t, options);
}
