import { type Card, cardOf } from '../article/card.ts';
import type { Marks } from '../article/marks.ts';
import type { SavedArticle } from '../article/saved-article.ts';
import { searchText } from './search/search-text.ts';

/** The text of an article; when it was saved and how it is marked stands on its card. */
export type TextRecord = Pick<SavedArticle, 'id' | 'article' | 'capturedAt' | 'earlier'>;

/** A card and, for the index, its memberships as strings. */
export interface CardRecord extends Card {
  /** `memberKey` of each membership. */
  members: string[];
}

/** What search looks through. */
export interface SearchRecord {
  id: string;
  text: string;
}

/** An article as the stores hold it. */
export interface ArticleRecords {
  article: TextRecord;
  card: CardRecord;
  text: SearchRecord;
}

/** A list's id holds no line break, so that the keys of one list stand together in the order of its articles. */
export const memberKey = (list: string, order: string): string => `${list}\n${order}`;

/** Sends all requests before it waits; one that cannot even be made fails like one that was answered so. */
export async function together(requests: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(requests.map(async (request) => await request()));
}

export function recordsOf(saved: SavedArticle): ArticleRecords {
  const { id, article, capturedAt, earlier } = saved;
  return {
    article: { id, article, capturedAt, earlier },
    card: cardRecord(cardOf(saved)),
    text: { id, text: searchText(saved) },
  };
}

export function cardRecord(card: Card): CardRecord {
  return { ...card, members: card.marks.lists.map(({ list, order }) => memberKey(list, order)) };
}

export function savedFrom(
  { id, article, capturedAt, earlier }: TextRecord,
  { savedAt, marks }: { savedAt: number; marks: Marks },
): SavedArticle {
  return { id, article, savedAt, capturedAt, earlier, marks };
}
