import type { Article } from '../article/article.ts';
import type { QuotedSelection, QuoteRequest } from '../article/quote-request.ts';
import type { Translate } from '../article/words.ts';
import { formatCopy } from '../attribution/formats.ts';
import { pageLines } from '../attribution/page-lines.ts';
import { sentenceLinks } from '../attribution/sentence-link.ts';
import { warningsFor } from '../licence/warnings.ts';
import { fillMessage } from '../text/fill-message.ts';
import { type CaptureEdges, captureArticle } from './capture-document.ts';
import { selectedExcerpt } from './selected-excerpt.ts';

/**
 * Makes a copy of what is selected, in the page where it is selected: the article is captured there, the selection held
 * against its text, and a link made to its place in the page as it stands. The capture may still wait for the viewer when
 * `signal` aborts; what is known by then does.
 * @throws where the page gave nothing at all: it goes away.
 */
export async function quoteSelection(
  document: Document,
  url: string,
  { passages, before, inPage, format, template, words }: QuoteRequest,
  edges: CaptureEdges,
  signal: AbortSignal,
): Promise<QuotedSelection> {
  let article: Article | undefined;
  for await (const result of captureArticle(document, url, edges, signal)) {
    article = result.article;
    // The viewer's text is not needed to know words of the page.
    if (inPage) break;
  }
  if (!article) throw new Error('The page gave no article');
  const t: Translate = (key, substitutions = []) => fillMessage(words[key] ?? '', substitutions);
  const { excerpt, share, words: first, before: lead } = selectedExcerpt(article, passages, before);
  const page = { ...article, where: inPage ? 'page' : 'viewer' } as const;
  const link = inPage
    ? sentenceLinks(page, pageLines(document)).toWords(first, lead)
    : article.canonicalUrl;
  const content = formatCopy(article, { ...excerpt, link }, format, t, { template });
  return { content, share, warnings: warningsFor(article.licence, { edited: false }) };
}
