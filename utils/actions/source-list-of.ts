import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent } from '../article/excerpt.ts';
import type { CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { sourceList } from '../attribution/source-list.ts';
import type { Library } from '../library/library.ts';

export interface SourceListOptions {
  format: CopyFormat;
  t: Translate;
  /** The reader's own form, for the format `template`. */
  template?: string;
  library: Pick<Library, 'find'>;
}

/** 출처 목록: the sources of saved articles, grouped by agency and licence, in any format. Ids that are gone are passed over. */
export async function sourceListOf(
  ids: readonly string[],
  { format, t, template = '', library }: SourceListOptions,
): Promise<ClipboardContent> {
  const heads: ArticleHead[] = [];
  for (const id of ids) {
    const saved = await library.find(id);
    if (saved) heads.push(saved.article);
  }
  return sourceList(heads, format, t, { template });
}
