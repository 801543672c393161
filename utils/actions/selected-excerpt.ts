import type { Article, RemovalReason } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { Excerpt } from '../article/excerpt.ts';
import { putBack } from '../article/put-back.ts';
import type { QuotedShare } from '../article/quote-request.ts';
import { excerptOf } from '../attribution/check-excerpt.ts';
import { ownPassages } from '../attribution/own-passages.ts';

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

interface SelectedExcerpt {
  excerpt: Excerpt;
  /** What it was held against. */
  blocks: readonly Block[];
  share: QuotedShare;
  /** The words that a link leads to, and what stands before them on the page. */
  words: string;
  before: string;
}

/** What was selected on an article's page as an excerpt: held against its text, the page's own words as they stand. */
export function selectedExcerpt(
  article: Article,
  passages: readonly string[],
  before: string,
): SelectedExcerpt {
  const blocks = quotableBlocks(article);
  const own = ownPassages(blocks, passages);
  const [words = ''] = own.passages;
  const begins = passages.indexOf(words);
  return {
    // What differs from the text as it was captured (a note's mark) is the page's own all the same: nobody edited it.
    excerpt: { ...excerptOf(blocks, own.passages), edited: false },
    blocks,
    share: own.share,
    words,
    before: begins > 0 ? passages.slice(0, begins).join(' ') : before,
  };
}
