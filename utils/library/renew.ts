import type { Article } from '../article/article.ts';
import type { Marks } from '../article/marks.ts';
import { sameText } from '../article/same-text.ts';
import { type EarlierText, MAX_EARLIER, type SavedArticle } from '../article/saved-article.ts';
import { findHighlights } from './highlights/anchor.ts';
import { compareTexts } from './versions/compare-texts.ts';

/** What changes when a text takes the place of another. */
type Renewed = Pick<SavedArticle, 'article' | 'capturedAt' | 'earlier' | 'marks'>;

/**
 * A text that was read from the page at `capturedAt` in place of the former one, which becomes an earlier text where the
 * page said something else; highlights are found again.
 */
export function renewed(former: Renewed, article: Article, capturedAt: number): Renewed {
  if (sameText(former.article, article)) return { ...former, article, capturedAt };
  const marks = marksIn(article, former.marks);
  // The page says what it said: the reader put a removal back, or lines are cut in another way.
  if (former.capturedAt !== null && compareTexts(former.article, article).length === 0) {
    return { ...former, article, marks };
  }
  return { article, capturedAt, earlier: earlierOf(former), marks };
}

/** Marks with their places in this text. */
function marksIn({ blocks }: Article, marks: Marks): Marks {
  return {
    ...marks,
    highlights: findHighlights(marks.highlights, blocks),
    position: Math.min(marks.position, Math.max(0, blocks.length - 1)),
  };
}

/** The earlier texts once the present one is one of them. */
function earlierOf({ article, capturedAt, earlier }: Renewed): readonly EarlierText[] {
  return capturedAt === null ? earlier : [...earlier, { article, capturedAt }].slice(-MAX_EARLIER);
}
