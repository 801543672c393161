import type { Article } from '../article/article.ts';
import type { Summary } from '../article/summary.ts';
import { declineReason } from './decline.ts';
import { findFacts } from './facts/find-facts.ts';
import { keySentences } from './key-sentences.ts';
import { officialLines } from './official.ts';
import { findReplies } from './reply.ts';
import { findTerms } from './terms.ts';

/** What of an article its summary depends on; what is not known may be left out. */
export type SummarySource = Pick<Article, 'title' | 'subtitles' | 'blocks'> &
  Partial<Pick<Article, 'agency' | 'publishedDate' | 'identity'>>;

/**
 * The ministry's own point, sentences of the text, its facts, its terms and, on a page of 사실은 이렇습니다, both sides;
 * or why there are no sentences. All of it stands in the text, word for word. Linear in the text's length.
 */
export function summarise(article: SummarySource): Summary {
  const { blocks, subtitles, title } = article;
  const official = subtitles[0] ? [...subtitles] : officialLines(blocks, title);
  const length = blocks.map(({ text }) => text).join('').length;
  const declined = declineReason(title, length);
  const replies = article.identity?.kind === 'actually' ? findReplies(blocks) : [];
  // What was reported is what the ministry answers to: none of it is its point.
  const own = blocks.map((block, index) =>
    replies.some(({ reported: { start, end } }) => start <= index && index < end)
      ? { ...block, text: '' }
      : block,
  );
  // Nobody acts on the days and numbers of an appointment, a visit or a funeral.
  const sentences = declined ? [] : keySentences({ ...article, blocks: own, subtitles: official });
  return {
    official,
    officialFrom: subtitles[0] ? 'head' : 'text',
    sentences,
    facts: declined && declined !== 'too-short' ? [] : findFacts(own, article.publishedDate ?? ''),
    terms: findTerms(blocks),
    replies,
    declined: declined ?? (sentences[0] ? null : 'no-sentence'),
  };
}
