import type { Article } from '../article/article.ts';
import { fail, type Result } from '../article/failure.ts';
import type { SavedArticle } from '../article/saved-article.ts';
import type { announceLibraryChange } from '../library/changes.ts';
import type { Library } from '../library/library.ts';

export interface SaveOptions {
  library: Library;
  announce: typeof announceLibraryChange;
  now: () => number;
  /** The article is open in a private window. */
  isPrivate: boolean;
  /** Asks the browser to keep what is stored: somebody has just shown that they want it kept. */
  persist?: () => void;
}

/**
 * Keeps an article in the library, or renews its text there. Fails with `private-window` (nothing is written then) and
 * with `storage-full` (what was there stays as it was).
 */
export async function saveArticle(
  article: Article,
  { library, announce, now, isPrivate, persist }: SaveOptions,
): Promise<Result<SavedArticle>> {
  if (isPrivate) return fail('private-window', 'articles of private windows are not saved');
  const saved = await library.save(article, { at: now() });
  if (saved.ok) {
    announce([saved.value.id]);
    persist?.();
  }
  return saved;
}
