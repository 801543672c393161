import type { Article } from '../article/article.ts';
import type { CaptureResult } from '../article/capture-result.ts';
import type { QuotedSelection, QuoteRequest } from '../article/quote-request.ts';
import type { Translate } from '../article/words.ts';
import { formatCopy } from '../attribution/formats.ts';
import { pageLines } from '../attribution/page-lines.ts';
import { sentenceLinks } from '../attribution/sentence-link.ts';
import { warningsFor } from '../licence/warnings.ts';
import { fillMessage } from '../text/fill-message.ts';
import { selectedExcerpt } from './selected-excerpt.ts';

/**
 * Makes a copy of what is selected, in the page where it is selected: the selection is held against the captured text,
 * and a link made to its place in the page as it stands. A capture may end before all of the viewer's text is there;
 * what is known by then does.
 * @throws where the page gave nothing at all: it goes away.
 */
export async function quoteSelection(
  document: Document,
  { passages, before, inPage, format, template, words }: QuoteRequest,
  capture: AsyncIterable<CaptureResult>,
): Promise<QuotedSelection> {
  let article: Article | undefined;
  for await (const result of capture) {
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
