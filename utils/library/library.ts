import type { Article } from '../article/article.ts';
import type { Result } from '../article/failure.ts';
import type { SavedArticle } from '../article/saved-article.ts';

/** What can be asked of the library from anywhere, private windows included. None of it sees the trash. */
export interface LibraryReader {
  find(id: string): Promise<SavedArticle | undefined>;
  /** The last saved, newest first; `limit` 0 to 1000. */
  latest(limit: number): Promise<SavedArticle[]>;
  count(): Promise<number>;
}

/** The articles on the reader's own machine. Each change is one transaction: it happens whole or not at all. */
export interface Library extends LibraryReader {
  /** Newest first, without the trash. */
  all(): Promise<SavedArticle[]>;
  /**
   * Keeps an article; `savedAt` in milliseconds since 1970. One that is there gets the new text and keeps its place; one
   * in the trash comes back as newly saved. Fails with `storage-full`; what was there before is then unchanged.
   */
  save(article: Article, savedAt: number): Promise<Result<SavedArticle>>;
  /** Moves an article to the trash, and lets go what has been there for more than 30 days before `at`. */
  trash(id: string, at: number): Promise<void>;
  /** Takes an article out of the trash, as it was. */
  restore(id: string): Promise<void>;
  /** The trash, last thrown away first. */
  trashed(): Promise<SavedArticle[]>;
  /** Lets go for good what has been in the trash for more than 30 days before `at`; with no time, all of it. */
  emptyTrash(at?: number): Promise<void>;
  /** Deletes everything, the trash too. */
  clear(): Promise<void>;
}

/** How long the trash keeps an article, in milliseconds: 30 days. */
export const TRASH_KEPT_MS = 30 * 24 * 60 * 60 * 1000;
