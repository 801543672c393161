import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent } from '../article/excerpt.ts';
import type { Result } from '../article/failure.ts';
import type { CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import type { Library } from '../library/library.ts';

export interface SourceListOptions {
  format: CopyFormat;
  t: Translate;
  /** The reader's own form, for the format `template`. */
  template?: string;
  library: Pick<Library, 'find'>;
  write: (content: ClipboardContent) => Promise<Result<void>>;
}

/**
 * 출처 목록: copies the sources of saved articles, grouped by agency and licence, in any format. Ids that are gone are
 * passed over. Fails with `clipboard-refused`.
 */
export async function copySourceList(
  ids: readonly string[],
  options: SourceListOptions,
): Promise<Result<void>> {
  return await options.write(await sourceListOf(ids, options));
}

/** The same, to be shown before it is copied. */
export async function sourceListOf(
  ids: readonly string[],
  { format, t, template = '', library }: Omit<SourceListOptions, 'write'>,
): Promise<ClipboardContent> {
  const { sourceList } = await import('../attribution/source-list.ts');
  const heads: ArticleHead[] = [];
  for (const id of ids) {
    const saved = await library.find(id);
    if (saved) heads.push(saved.article);
  }
  return sourceList(heads, format, t, { template });
}
