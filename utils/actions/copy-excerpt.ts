import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent } from '../article/excerpt.ts';
import type { Result } from '../article/failure.ts';
import type { CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { formatExcerpt } from '../attribution/excerpt.ts';

export interface CopyExcerptOptions {
  format: CopyFormat;
  t: Translate;
  write: (content: ClipboardContent) => Promise<Result<void>>;
}

/**
 * Copies passages with the credit that their licence asks for, rich and plain at once. Call it straight from a click or
 * key. Fails with `clipboard-refused`.
 */
export function copyExcerpt(
  head: ArticleHead,
  passages: readonly string[],
  { format, t, write }: CopyExcerptOptions,
): Promise<Result<void>> {
  return write(formatExcerpt(head, passages, format, t));
}
