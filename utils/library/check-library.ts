import * as v from 'valibot';
import { cardOf } from '../article/card.ts';
import { MAX_EARLIER } from '../article/saved-article.ts';
import { cardSchema } from '../messaging/card-schema.ts';
import { readingListSchema } from '../messaging/marks-schema.ts';
import { savedArticleSchema, trashedArticleSchema } from '../messaging/saved-article-schema.ts';
import { LibraryDatabase } from './database.ts';
import { same } from './marks.ts';
import { cardRecord, recordsOf, savedFrom } from './records.ts';

/**
 * Everything about the stored library that is not as it should be, in English; nothing where all is well. Every article
 * lies in all three of its stores and nowhere else, every derived record is what it is derived from, every membership
 * names a list that is there.
 */
export async function checkLibrary(): Promise<string[]> {
  const database = new LibraryDatabase();
  const [articles, cards, texts, lists, trash] = await database.look(
    ['articles', 'cards', 'texts', 'lists', 'trash'],
    (look) =>
      Promise.all([
        look.objectStore('articles').getAll(),
        look.objectStore('cards').getAll(),
        look.objectStore('texts').getAll(),
        look.objectStore('lists').getAll(),
        look.objectStore('trash').getAll(),
      ]),
  );
  database.close();
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const ids = articles.map(({ id }) => id);
  expect(
    same(
      ids,
      cards.map(({ id }) => id),
    ),
    'articles and cards have other ids',
  );
  expect(
    same(
      ids,
      texts.map(({ id }) => id),
    ),
    'articles and texts have other ids',
  );
  const known = new Set(lists.map(({ id }) => id));
  for (const list of lists) expect(v.is(readingListSchema, list), `list ${list.id} is not whole`);
  for (const trashed of trash) {
    expect(v.is(trashedArticleSchema, trashed), `${trashed.id} in the trash is not whole`);
    expect(!ids.includes(trashed.id), `${trashed.id} is in the library and in the trash`);
  }
  for (const [at, article] of articles.entries()) {
    const [card, text] = [cards[at], texts[at]];
    if (card?.id !== article.id || text?.id !== article.id) continue;
    const saved = savedFrom(article, card);
    const { members: _, ...shown } = card;
    expect(v.is(savedArticleSchema, saved), `${article.id} is not whole`);
    expect(v.is(cardSchema, shown), `the card of ${article.id} is not whole`);
    expect(same(card, cardRecord(cardOf(saved))), `the card of ${article.id} tells another story`);
    expect(same(text, recordsOf(saved).text), `the search text of ${article.id} is another`);
    expect(article.earlier.length <= MAX_EARLIER, `${article.id} has too many earlier texts`);
    const memberships = card.marks.lists.map(({ list }) => list);
    expect(new Set(memberships).size === memberships.length, `${article.id} is in a list twice`);
    expect(
      memberships.every((list) => known.has(list)),
      `${article.id} is in a list that is gone`,
    );
  }
  return problems;
}
