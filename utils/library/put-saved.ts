import type { SavedArticle } from '../article/saved-article.ts';
import type { Change } from './database.ts';
import { recordsOf, together } from './records.ts';

/** Not in lists that are gone. */
export function inKnownLists<T extends SavedArticle>(saved: T, known: readonly string[]): T {
  const lists = saved.marks.lists.filter(({ list }) => known.includes(list));
  return { ...saved, marks: { ...saved.marks, lists } };
}

/** Writes an article into the three stores that hold it. */
export async function putSaved(change: Change, saved: SavedArticle): Promise<void> {
  const { article, card, text } = recordsOf(saved);
  await together([
    () => change.objectStore('articles').put(article),
    () => change.objectStore('cards').put(card),
    () => change.objectStore('texts').put(text),
  ]);
}
