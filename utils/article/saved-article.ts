import type { Article } from './article.ts';
import type { Marks } from './marks.ts';

/** A text that the page had when it was read before. */
export interface EarlierText {
  article: Article;
  /** Milliseconds since 1970. */
  capturedAt: number;
}

/** An article in the library. Times are milliseconds since 1970-01-01 UTC. */
export interface SavedArticle {
  /** `korea.kr:<newsId>`, or the canonical address of a page of no known template. */
  id: string;
  /** One of which only the address is known has no blocks, and `where` says 'none'. */
  article: Article;
  savedAt: number;
  /** When the text was read from the page; null while only the address is known. */
  capturedAt: number | null;
  /** What the page said before, oldest first: at most MAX_EARLIER. */
  earlier: readonly EarlierText[];
  marks: Marks;
}

/** A saved article in the trash. */
export interface TrashedArticle extends SavedArticle {
  /** Milliseconds since 1970. */
  trashedAt: number;
}

/** How many earlier texts of an article are kept; the oldest goes first. */
export const MAX_EARLIER = 10;

/** The key under which an article is saved: the same for www, m and old addresses. */
export function savedArticleId(article: Pick<Article, 'identity' | 'canonicalUrl'>): string {
  return article.identity
    ? `${article.identity.source}:${article.identity.id}`
    : article.canonicalUrl;
}
