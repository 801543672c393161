import type { LibraryDatabase, Look } from '../database.ts';

/** How many records are fetched at a time: enough to be quick, few enough that they are not in memory twice. */
const BATCH = 2500;

/** What search looks through, as of one moment. */
interface Texts {
  /** By the articles' ids. */
  texts: Map<string, string>;
  /** The ids, last saved first. */
  newest: string[];
}

export function readAllTexts(database: LibraryDatabase): Promise<Texts> {
  return database.look(['cards', 'texts'], async (look) => {
    const newest = readNewest(look);
    const texts = new Map<string, string>();
    let after: IDBKeyRange | null = null;
    for (;;) {
      const batch = await look.objectStore('texts').getAll(after, BATCH);
      for (const { id, text } of batch) texts.set(id, text);
      const last = batch.at(-1);
      if (!last || batch.length < BATCH) return { texts, newest: await newest };
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  });
}

/** By the index alone: the cards themselves take half as long as the texts. */
async function readNewest(look: Look<['cards', 'texts']>): Promise<string[]> {
  return (await look.objectStore('cards').index('savedAt').getAllKeys()).reverse();
}

interface SomeTexts {
  /** In the order of the ids asked for; undefined for one that is not in the library. */
  found: (string | undefined)[];
  /** The ids of all articles, last saved first. */
  newest: string[];
}

export function readTexts(database: LibraryDatabase, ids: readonly string[]): Promise<SomeTexts> {
  return database.look(['cards', 'texts'], async (look) => {
    const newest = readNewest(look);
    const found = ids.map(async (id) => (await look.objectStore('texts').get(id))?.text);
    return { found: await Promise.all(found), newest: await newest };
  });
}
