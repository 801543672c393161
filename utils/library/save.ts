import type { Article } from '../article/article.ts';
import { type Marks, NO_MARKS } from '../article/marks.ts';
import { type SavedArticle, savedArticleId } from '../article/saved-article.ts';
import type { Change } from './database.ts';
import type { SaveOptions } from './library.ts';
import { endOrder } from './list-order.ts';
import { tagSet, withMembership } from './marks.ts';
import { inKnownLists, putSaved } from './put-saved.ts';
import { savedFrom, together } from './records.ts';
import { renewed } from './renew.ts';

/** Keeps an article, or renews its text. */
export async function save(
  change: Change,
  article: Article,
  { at, lists = [], tags = [] }: SaveOptions,
): Promise<SavedArticle> {
  const id = savedArticleId(article);
  const { known, former } = await presentOf(change, id);
  const text = former
    ? renewed(former, article, at)
    : { article, capturedAt: at, earlier: [], marks: NO_MARKS };
  const saved: SavedArticle = {
    id,
    ...text,
    savedAt: former?.savedAt ?? at,
    marks: { ...text.marks, tags: tagSet([...text.marks.tags, ...tags]) },
  };
  for (const list of lists) {
    if (known.includes(list)) saved.marks = await atEnd(change, saved.marks, list);
  }
  await together([() => putSaved(change, saved), () => change.objectStore('trash').delete(id)]);
  return saved;
}

async function atEnd(change: Change, marks: Marks, list: string): Promise<Marks> {
  if (marks.lists.some((one) => one.list === list)) return marks;
  return { ...marks, lists: withMembership(marks, list, await endOrder(change, list)) };
}

/** What there is before an article is saved. */
interface Present {
  /** Ids of the lists. */
  known: readonly string[];
  /** The article as it is in the library; else as it is in the trash, to come back as newly saved. */
  former: (Omit<SavedArticle, 'savedAt'> & { savedAt: number | undefined }) | undefined;
}

async function presentOf(change: Change, id: string): Promise<Present> {
  const [known, text, card, trashed] = await Promise.all([
    change.objectStore('lists').getAllKeys(),
    change.objectStore('articles').get(id),
    change.objectStore('cards').get(id),
    change.objectStore('trash').get(id),
  ]);
  if (text && card) return { known, former: savedFrom(text, card) };
  return { known, former: trashed && { ...inKnownLists(trashed, known), savedAt: undefined } };
}
