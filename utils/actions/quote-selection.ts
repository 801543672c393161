import type { Article, RemovalReason } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import { putBack } from '../article/put-back.ts';
import type { QuotedSelection, QuoteRequest } from '../article/quote-request.ts';
import type { Translate } from '../article/words.ts';
import { excerptOf } from '../attribution/check-excerpt.ts';
import { formatCopy } from '../attribution/formats.ts';
import { ownPassages } from '../attribution/own-passages.ts';
import { pageLines } from '../attribution/page-lines.ts';
import { sentenceLinks } from '../attribution/sentence-link.ts';
import { warningsFor } from '../licence/warnings.ts';
import { fillMessage } from '../text/fill-message.ts';
import { type CaptureEdges, captureArticle } from './capture-document.ts';

/** Left out of the text, but the release's own words all the same: whoever selects them may quote them. */
const QUOTABLE: readonly RemovalReason[] = ['repeated-title', 'letterhead', 'caption', 'contact'];

/** Everything on the page that are the release's words: its head, its text, and what was left out of that. */
function quotableBlocks(article: Article): Block[] {
  let whole = article;
  const isQuotable = ({ reason, back }: Article['removed'][number]): boolean =>
    back !== undefined && QUOTABLE.includes(reason);
  for (let at = whole.removed.findIndex(isQuotable); at >= 0; ) {
    whole = putBack(whole, at);
    at = whole.removed.findIndex(isQuotable);
  }
  const head = [article.title, ...article.subtitles].filter(Boolean);
  return [...head.map((text): Block => ({ type: 'heading', text })), ...whole.blocks];
}

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
  const blocks = quotableBlocks(article);
  const own = ownPassages(blocks, passages);
  // What differs from the text as it was captured (a note's mark) is the page's own all the same: nobody edited it.
  const excerpt = { ...excerptOf(blocks, own.passages), edited: false };
  const [first = ''] = own.passages;
  const begins = passages.indexOf(first);
  const lead = begins > 0 ? passages.slice(0, begins).join(' ') : before;
  const page = { ...article, where: inPage ? 'page' : 'viewer' } as const;
  const link = inPage
    ? sentenceLinks(page, pageLines(document)).toWords(first, lead)
    : article.canonicalUrl;
  const content = formatCopy(article, { ...excerpt, link }, format, t, { template });
  return { content, share: own.share, warnings: warningsFor(article.licence, { edited: false }) };
}
