import type { Article } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import { cardOf } from '../article/card.ts';
import { NO_MARKS } from '../article/marks.ts';
import {
  type EarlierText,
  MAX_EARLIER,
  type SavedArticle,
  savedArticleId,
} from '../article/saved-article.ts';
import { endOrders } from './change-marks.ts';
import type { Change } from './database.ts';
import type { SaveOptions } from './library.ts';
import { tagSet, withMembership } from './marks.ts';
import { cardRecord, recordsOf, savedFrom, together } from './records.ts';

/** Keeps an article, or renews its text. */
export async function save(
  change: Change,
  article: Article,
  { at, lists = [], tags = [] }: SaveOptions,
): Promise<SavedArticle> {
  const id = savedArticleId(article);
  const former = await formerOf(change, id);
  let saved: SavedArticle = {
    id,
    article,
    savedAt: former?.savedAt ?? at,
    capturedAt: at,
    earlier: former ? earlierOf(former, article) : [],
    marks: former?.marks ?? NO_MARKS,
  };
  saved = { ...saved, marks: { ...saved.marks, tags: tagSet([...saved.marks.tags, ...tags]) } };
  const known = new Set(await change.objectStore('lists').getAllKeys());
  for (const list of new Set(lists)) {
    if (!known.has(list)) continue;
    const [order] = await endOrders(change, [cardRecord(cardOf(saved))], list);
    if (order) {
      saved = {
        ...saved,
        marks: { ...saved.marks, lists: withMembership(saved.marks, list, order) },
      };
    }
  }
  await putSaved(change, saved);
  await change.objectStore('trash').delete(id);
  return saved;
}

/** The article as it is in the library; else as it is in the trash, to come back as newly saved. */
async function formerOf(
  change: Change,
  id: string,
): Promise<(Omit<SavedArticle, 'savedAt'> & { savedAt: number | undefined }) | undefined> {
  const [text, card, trashed, known] = await Promise.all([
    change.objectStore('articles').get(id),
    change.objectStore('cards').get(id),
    change.objectStore('trash').get(id),
    change.objectStore('lists').getAllKeys(),
  ]);
  if (text && card) return savedFrom(text, card);
  if (!trashed) return undefined;
  const { trashedAt: _, ...saved } = trashed;
  return { ...withoutLostLists(saved, known), savedAt: undefined };
}

/** Not in lists that are gone. */
export function withoutLostLists(saved: SavedArticle, known: readonly string[]): SavedArticle {
  const lists = saved.marks.lists.filter(({ list }) => known.includes(list));
  return { ...saved, marks: { ...saved.marks, lists } };
}

export async function putSaved(change: Change, saved: SavedArticle): Promise<void> {
  const { article, card, text } = recordsOf(saved);
  await together([
    () => change.objectStore('articles').put(article),
    () => change.objectStore('cards').put(card),
    () => change.objectStore('texts').put(text),
  ]);
}

function earlierOf(
  former: Pick<SavedArticle, 'article' | 'capturedAt' | 'earlier'>,
  article: Article,
): readonly EarlierText[] {
  const { capturedAt, earlier } = former;
  if (capturedAt === null || sameText(former.article.blocks, article.blocks)) return earlier;
  return [...earlier, { article: former.article, capturedAt }].slice(-MAX_EARLIER);
}

function sameText(former: readonly Block[], blocks: readonly Block[]): boolean {
  return JSON.stringify(former) === JSON.stringify(blocks);
}
