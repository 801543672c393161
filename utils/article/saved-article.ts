import type { Article } from './article.ts';

/** An article in the library. Times are milliseconds since 1970-01-01 UTC. */
export interface SavedArticle {
  /** `korea.kr:<newsId>`, or the canonical address of a page of no known template. */
  id: string;
  article: Article;
  savedAt: number;
  /** When it went to the trash; absent while it is in the library. */
  trashedAt?: number;
}

/** The key under which an article is saved: the same for www, m and old addresses. */
export function savedArticleId(article: Pick<Article, 'identity' | 'canonicalUrl'>): string {
  return article.identity
    ? `${article.identity.source}:${article.identity.id}`
    : article.canonicalUrl;
}
