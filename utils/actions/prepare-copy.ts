import type { Article } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { Excerpt, PreparedCopy, Quotation } from '../article/excerpt.ts';
import { type CopyFormat, takesText } from '../article/settings.ts';
import type { Place } from '../article/summary.ts';
import type { Translate } from '../article/words.ts';
import { comparable, excerptOf } from '../attribution/check-excerpt.ts';
import { draftOf, excerptOfDraft } from '../attribution/draft.ts';
import { formatCopy } from '../attribution/formats.ts';
import { asExcerpt } from '../attribution/parts.ts';
import { type SentenceLinks, sentenceLinks } from '../attribution/sentence-link.ts';
import { selectedExcerpt } from './selected-excerpt.ts';

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
  const { excerpt: original, blocks, linkIn } = asItStands(article, quotation);
  const text = draftOf(original, omission);
  const excerpt =
    quotation.draft === undefined
      ? original
      : excerptOfDraft(blocks, quotation.draft, original, omission);
  const isLinked = takesText(format) && lines?.length && keepsFirst(original, excerpt);
  const link = isLinked ? linkIn?.(linksOf(article, lines)) : undefined;
  const linked = link ? { ...excerpt, link } : excerpt;
  const content = formatCopy(article, linked, format, t, { template });
  return { content, text, edited: excerpt.edited };
}

interface Standing {
  excerpt: Excerpt;
  /** What it was held against. */
  blocks: readonly Block[];
  /** Makes the link; absent where it could not be told where that should lead. */
  linkIn?: (links: SentenceLinks) => string;
}

/**
 * Passages that nobody edited. What the article's blocks do not have (the head's lines) is the page's all the same, and
 * no edit.
 */
function asItStands(article: Article, { passages, at }: Quotation): Standing {
  if (at && 'before' in at) {
    const { words, before, ...standing } = selectedExcerpt(article, passages, at.before ?? '');
    if (at.before === null) return standing;
    return { ...standing, linkIn: (links) => links.toWords(words, before) };
  }
  const checked = excerptOf(article.blocks, passages);
  const standing = {
    excerpt: checked.edited ? asExcerpt(passages) : checked,
    blocks: article.blocks,
  };
  return at && beginsAt(article.blocks, at, passages)
    ? { ...standing, linkIn: (links) => links.toSentence(at) }
    : standing;
}

/** Whether the first passage stands at a place: a table has none, and a text that changed has moved it. */
function beginsAt(
  blocks: readonly Block[],
  { block, start, end }: Place,
  [first = '']: readonly string[],
): boolean {
  const there = comparable((blocks[block]?.text ?? '').slice(start, end));
  return first !== '' && there.startsWith(comparable(first));
}

/** Whether an edited excerpt still begins with the words that the link would lead to. */
const keepsFirst = (original: Excerpt, { parts }: Excerpt): boolean =>
  parts[0] !== undefined && parts[0].text === original.parts[0]?.text;

/** The page is prepared once for all links to it. */
const prepared = new WeakMap<readonly string[], { article: Article; links: SentenceLinks }>();

function linksOf(article: Article, lines: readonly string[]): SentenceLinks {
  const known = prepared.get(lines);
  if (known?.article === article) return known.links;
  const links = sentenceLinks(article, lines);
  prepared.set(lines, { article, links });
  return links;
}
