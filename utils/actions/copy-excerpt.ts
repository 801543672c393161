import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent, Excerpt } from '../article/excerpt.ts';
import type { Result } from '../article/failure.ts';
import type { CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { formatExcerpt, isSelectionFormat } from '../attribution/excerpt.ts';

export interface CopyExcerptOptions {
  format: CopyFormat;
  t: Translate;
  /** The reader's own form, for the format `template`. */
  template?: string;
  write: (content: ClipboardContent) => Promise<Result<void>>;
}

/**
 * Copies an excerpt with the credit that its licence asks for, rich and plain at once. Call it straight from a click or
 * key: everyday forms are written at once, the others are fetched when they are first asked for, so that no page opens
 * later for them. Fails with `clipboard-refused`.
 */
export async function copyExcerpt(
  head: ArticleHead,
  excerpt: Excerpt | readonly string[],
  { format, t, template = '', write }: CopyExcerptOptions,
): Promise<Result<void>> {
  if (isSelectionFormat(format)) return await write(formatExcerpt(head, excerpt, format, t));
  const { formatCopy } = await import('../attribution/formats.ts');
  return await write(formatCopy(head, excerpt, format, t, { template }));
}
