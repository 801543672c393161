import type { Article } from '../../../utils/article/article.ts';
import { NO_MARKS } from '../../../utils/article/marks.ts';
import { type SavedArticle, savedArticleId } from '../../../utils/article/saved-article.ts';
import { anArticle } from './article.ts';

/** A saved article without marks, captured when it was saved. */
export function aSavedArticle(
  fields: Partial<SavedArticle> = {},
  article: Article = anArticle(),
): SavedArticle {
  return {
    id: savedArticleId(article),
    article,
    savedAt: 1000,
    capturedAt: 1000,
    earlier: [],
    marks: NO_MARKS,
    ...fields,
  };
}
