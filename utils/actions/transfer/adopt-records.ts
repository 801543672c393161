import type { Article } from '../../article/article.ts';
import type { FindAgain, KeptArticle } from '../../article/merge-saved.ts';
import { type SavedArticle, savedArticleId } from '../../article/saved-article.ts';
import type { Skipped } from '../../article/transfer.ts';
import type { Work } from '../../extraction/work.ts';
import type { ReadFile, ReadRecord } from '../../library/transfer/read-file.ts';
import { identify } from '../../source/identify.ts';
import type { Adopted, AdoptOptions } from './adopt-links.ts';
import { joinRecords } from './join-records.ts';
import { roomyLists, roomyPlaces } from './roomy-orders.ts';

export interface AdoptRecordsOptions extends Pick<AdoptOptions, 'lists' | 'ordersAfter'> {
  findAgain: FindAgain;
}

/**
 * Records of a file of ours. A list that the library has by its id, or by its name, is used. A record whose id or address
 * is not that of its article is skipped: its links would lead elsewhere than its credit says.
 * What a repeated one brings is taken in with the first.
 */
export function* adoptRecords(
  { lists, records }: Pick<ReadFile, 'lists' | 'records'>,
  { lists: present, ordersAfter, findAgain }: AdoptRecordsOptions,
): Work<Adopted> {
  const ids = new Set(present.map(({ id }) => id));
  const byName = new Map(present.map(({ name, id }) => [name, id]));
  const made = lists.filter(({ id, name }) => !ids.has(id) && !byName.has(name));
  const known = new Map([...ids].map((id) => [id, id]));
  for (const { id, name } of lists) if (!ids.has(id)) known.set(id, byName.get(name) ?? id);
  const byArticle = new Map<string, KeptArticle[]>();
  const skipped: Skipped[] = [];
  for (const record of records) {
    const { place, saved } = record;
    const what = saved.article.title.slice(0, 200);
    if (!isWhole(saved)) {
      skipped.push({ place, reason: 'invalid', what });
      continue;
    }
    const formers = byArticle.get(saved.id);
    const kept = keptOf(record, known);
    if (formers) {
      skipped.push({ place, reason: 'repeated', what });
      formers.push(kept);
    } else byArticle.set(saved.id, [kept]);
    yield;
  }
  const articles: KeptArticle[] = [];
  for (const repeats of byArticle.values()) {
    const kept = yield* joinRecords(repeats, findAgain);
    if (kept) articles.push(kept);
  }
  return {
    articles: roomyPlaces(articles, ordersAfter),
    lists: [...roomyLists(made, ordersAfter)],
    skipped,
  };
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
