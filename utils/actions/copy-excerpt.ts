import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent, Excerpt } from '../article/excerpt.ts';
import type { Result } from '../article/failure.ts';
import type { CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { formatCopy } from '../attribution/formats.ts';

export interface CopyExcerptOptions {
  format: CopyFormat;
  t: Translate;
  /** The reader's own form, for the format `template`. */
  template?: string;
  write: (content: ClipboardContent) => Promise<Result<void>>;
}

/**
 * Copies an excerpt with the credit that their licence asks for, rich and plain at once. Call it straight from a click or
 * key. Fails with `clipboard-refused`.
 */
export function copyExcerpt(
  head: ArticleHead,
  excerpt: Excerpt | readonly string[],
  { format, t, template = '', write }: CopyExcerptOptions,
): Promise<Result<void>> {
  return write(formatCopy(head, excerpt, format, t, { template }));
}
