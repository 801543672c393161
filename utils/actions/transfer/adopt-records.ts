import type { Article } from '../../article/article.ts';
import type { KeptArticle } from '../../article/merge-saved.ts';
import type { ReadingList } from '../../article/reading-list.ts';
import { type SavedArticle, savedArticleId } from '../../article/saved-article.ts';
import type { Skipped } from '../../article/transfer.ts';
import type { ReadFile, ReadRecord } from '../../library/transfer/read-file.ts';
import { identify } from '../../source/identify.ts';
import type { Adopted } from './adopt-links.ts';

/**
 * Records of a file of ours. A list that the library has by its id, or by its name, is used. A record whose id or address
 * is not that of its article is skipped: its links would lead elsewhere than its credit says.
 */
export function adoptRecords(
  { lists, records }: Pick<ReadFile, 'lists' | 'records'>,
  present: readonly ReadingList[],
): Adopted {
  const ids = new Set(present.map(({ id }) => id));
  const byName = new Map(present.map(({ name, id }) => [name, id]));
  const made = lists.filter(({ id, name }) => !ids.has(id) && !byName.has(name));
  const known = new Map([...ids].map((id) => [id, id]));
  for (const { id, name } of lists) if (!ids.has(id)) known.set(id, byName.get(name) ?? id);
  const articles: KeptArticle[] = [];
  const skipped: Skipped[] = [];
  for (const record of records) {
    if (isWhole(record.saved)) articles.push(keptOf(record, known));
    else {
      const what = record.saved.article.title.slice(0, 200);
      skipped.push({ place: record.place, reason: 'invalid', what });
    }
  }
  return { articles, lists: made, skipped };
}

/** Whether an article is what it says: its key, and its addresses, where it claims to be one of korea.kr's. */
function isWhole({ id, article, earlier }: SavedArticle): boolean {
  return (
    id === savedArticleId(article) &&
    [article, ...earlier.map((text) => text.article)].every(
      (text) => savedArticleId(text) === id && isAtHome(text),
    )
  );
}

const isAtHome = ({ identity, url, canonicalUrl }: Article): boolean =>
  !identity || [url, canonicalUrl].every((address) => identify(address)?.id === identity.id);

function keptOf({ saved, trashedAt }: ReadRecord, known: ReadonlyMap<string, string>): KeptArticle {
  const seen = new Set<string>();
  const lists = saved.marks.lists.flatMap(({ list, order }) => {
    // What is in the trash may have been in a list that is gone; it is sorted out when it comes back.
    const id = known.get(list) ?? (trashedAt === undefined ? undefined : list);
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ list: id, order }];
  });
  const kept = { ...saved, marks: { ...saved.marks, lists } };
  return trashedAt === undefined ? { saved: kept } : { saved: kept, trashedAt };
}
