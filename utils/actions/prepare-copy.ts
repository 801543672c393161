import type { Article } from '../article/article.ts';
import type { Excerpt, PreparedCopy, Quotation } from '../article/excerpt.ts';
import { type CopyFormat, takesText } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { excerptOf } from '../attribution/check-excerpt.ts';
import { draftOf, excerptOfDraft } from '../attribution/draft.ts';
import { formatCopy } from '../attribution/formats.ts';
import { asExcerpt } from '../attribution/parts.ts';
import { type SentenceLinks, sentenceLinks } from '../attribution/sentence-link.ts';

export interface PrepareOptions {
  format: CopyFormat;
  t: Translate;
  /** The reader's own form, for the format `template`. */
  template: string;
  /** The page's lines as they stand; null where the page is not open: links then lead to the article. */
  lines: readonly string[] | null;
}

/**
 * Makes what goes on the clipboard: the passages checked against the article, omissions marked, with the credit that the
 * licence asks for and a link to the first sentence. Cheap enough for a preview that follows every key; the preview and
 * the copy both come from here.
 */
export function prepareCopy(
  article: Article,
  quotation: Quotation,
  { format, t, template, lines }: PrepareOptions,
): PreparedCopy {
  const omission = t('credit_omission');
  const original = asItStands(article, quotation.passages);
  const text = draftOf(original, omission);
  const excerpt =
    quotation.draft === undefined
      ? original
      : excerptOfDraft(article.blocks, quotation.draft, original, omission);
  const link =
    takesText(format) && linkTo(article, quotation, lines, keepsFirst(original, excerpt));
  const content = formatCopy(article, { ...excerpt, ...(link ? { link } : {}) }, format, t, {
    template,
  });
  return { content, text, edited: excerpt.edited };
}

/**
 * Passages that nobody edited. What the article's blocks do not have (the head's lines, a caption that was selected) is
 * the page's all the same, and no edit.
 */
function asItStands(article: Article, passages: readonly string[]): Excerpt {
  const excerpt = excerptOf(article.blocks, passages);
  return excerpt.edited ? asExcerpt(passages) : excerpt;
}

/** Whether an edited excerpt still begins with the words that the link would lead to. */
const keepsFirst = (original: Excerpt, { parts }: Excerpt): boolean =>
  parts[0] !== undefined && parts[0].text === original.parts[0]?.text;

function linkTo(
  article: Article,
  { passages, at }: Quotation,
  lines: readonly string[] | null,
  keeps: boolean,
): string | null {
  const [words] = passages;
  if (!at || !words || !lines?.length || !keeps) return null;
  const links = linksOf(article, lines);
  return 'before' in at ? links.toWords(words, at.before) : links.toSentence(at);
}

/** The page is prepared once for all links to it. */
const prepared = new WeakMap<readonly string[], { article: Article; links: SentenceLinks }>();

function linksOf(article: Article, lines: readonly string[]): SentenceLinks {
  const known = prepared.get(lines);
  if (known?.article === article) return known.links;
  const links = sentenceLinks(article, lines);
  prepared.set(lines, { article, links });
  return links;
}
