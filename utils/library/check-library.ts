import * as v from 'valibot';
import { cardOf } from '../article/card.ts';
import { readingListSchema } from '../messaging/marks-schema.ts';
import { savedArticleSchema, trashedArticleSchema } from '../messaging/saved-article-schema.ts';
import { LibraryDatabase } from './database.ts';
import { same } from './marks.ts';
import {
  type CardRecord,
  cardRecord,
  recordsOf,
  type SearchRecord,
  savedFrom,
  type TextRecord,
} from './records.ts';
import { STORES } from './schema.ts';

/**
 * Everything about the stored library that is not as it should be, in English; nothing where all is well. Every article
 * lies in all three of its stores and nowhere else, every derived record is what it is derived from, every membership
 * names a list that is there.
 */
export async function checkLibrary(): Promise<string[]> {
  const database = new LibraryDatabase();
  const [articles, cards, texts, lists, trash] = await database.look(STORES, (look) =>
    Promise.all([
      look.objectStore('articles').getAll(),
      look.objectStore('cards').getAll(),
      look.objectStore('texts').getAll(),
      look.objectStore('lists').getAll(),
      look.objectStore('trash').getAll(),
    ]),
  );
  database.close();
  const ids = articles.map(({ id }) => id);
  const known = new Set(lists.map(({ id }) => id));
  const isElsewhere = (others: readonly { id: string }[]) =>
    !same(
      ids,
      others.map(({ id }) => id),
    );
  return [
    ...(isElsewhere(cards) ? ['articles and cards have other ids'] : []),
    ...(isElsewhere(texts) ? ['articles and texts have other ids'] : []),
    ...lists.flatMap((list) =>
      isWhole(readingListSchema, list) ? [] : [`list ${list.id} is not whole`],
    ),
    ...trash.flatMap((trashed) => [
      ...(isWhole(trashedArticleSchema, trashed)
        ? []
        : [`${trashed.id} in the trash is not whole`]),
      ...(ids.includes(trashed.id) ? [`${trashed.id} is in the library and in the trash`] : []),
    ]),
    ...articles.flatMap((article, at) => {
      const [card, text] = [cards[at], texts[at]];
      const isThere = card?.id === article.id && text?.id === article.id;
      return isThere ? checkArticle(article, card, text, known) : [];
    }),
  ];
}

/** Without telling the compiler, which would believe that nothing else can be. */
const isWhole = (schema: v.GenericSchema, record: unknown): boolean =>
  v.safeParse(schema, record).success;

function checkArticle(
  article: TextRecord,
  card: CardRecord,
  text: SearchRecord,
  known: ReadonlySet<string>,
): string[] {
  const { id } = article;
  const saved = savedFrom(article, card);
  if (!isWhole(savedArticleSchema, saved)) return [`${id} is not whole`];
  const lists = card.marks.lists.map(({ list }) => list);
  const problems: [boolean, string][] = [
    [same(card, cardRecord(cardOf(saved))), `the card of ${id} tells another story`],
    [same(text, recordsOf(saved).text), `the search text of ${id} is another`],
    [new Set(lists).size === lists.length, `${id} is in a list twice`],
    [lists.every((list) => known.has(list)), `${id} is in a list that is gone`],
  ];
  return problems.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}
