import type { Card } from '../../article/card.ts';
import type { LibraryDatabase } from '../database.ts';

/** How many records are fetched at a time: enough to be quick, few enough that they are not in memory twice. */
const BATCH = 2500;

/** What search knows an article by. */
export interface Searchable {
  card: Card;
  text: string;
}

/** Every article, as of one moment. */
export function readAllTexts(database: LibraryDatabase): Promise<Searchable[]> {
  return database.look(['cards', 'texts'], async (look) => {
    const all: Searchable[] = [];
    let after: IDBKeyRange | null = null;
    for (;;) {
      const [cards, texts] = await Promise.all([
        look.objectStore('cards').getAll(after, BATCH),
        look.objectStore('texts').getAll(after, BATCH),
      ]);
      const textOf = new Map(texts.map(({ id, text }) => [id, text]));
      for (const card of cards) all.push({ card, text: textOf.get(card.id) ?? '' });
      const last = cards.at(-1);
      if (!last || cards.length < BATCH) return all;
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  });
}

/** The articles with these ids, in their order; undefined for one that is not in the library. */
export function readTexts(
  database: LibraryDatabase,
  ids: readonly string[],
): Promise<(Searchable | undefined)[]> {
  return database.look(['cards', 'texts'], (look) =>
    Promise.all(
      ids.map(async (id) => {
        const [card, text] = await Promise.all([
          look.objectStore('cards').get(id),
          look.objectStore('texts').get(id),
        ]);
        return card && text && { card, text: text.text };
      }),
    ),
  );
}
