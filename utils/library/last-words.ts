import * as v from 'valibot';
import type { MarksChange } from '../article/marks.ts';
import { highlightSchema } from '../messaging/marks-schema.ts';
import type { Library } from './library.ts';

/**
 * A change that a page makes while it goes away: there is no time left for a transaction then, and localStorage is the
 * only store that keeps something at once. It is made when one of our pages opens next.
 */
export interface LastWord {
  id: string;
  change: Extract<MarksChange, { kind: 'note' | 'highlight' | 'position' }>;
}

const KEY = 'last-words';

const lastWordsSchema: v.GenericSchema<unknown, LastWord[]> = v.array(
  v.object({
    id: v.string(),
    change: v.variant('kind', [
      v.object({ kind: v.literal('note'), note: v.string() }),
      v.object({ kind: v.literal('highlight'), highlight: highlightSchema }),
      v.object({ kind: v.literal('position'), position: v.number() }),
    ]),
  }),
);

/** Keeps a change for later. Where the browser keeps nothing for its pages, it is lost. */
export function keepLastWord(word: LastWord): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...lastWords(), word]));
  } catch {
    // Full or forbidden, and nobody is left to be told.
  }
}

/** Makes the changes that were kept, and lets go of those that are made; gives the ids of their articles. */
export async function makeLastWordsTrue(library: Pick<Library, 'change'>): Promise<string[]> {
  const ids: string[] = [];
  for (const { id, change } of lastWords()) {
    const result = await library.change([id], change);
    if (!result.ok) return ids;
    ids.push(id);
    localStorage.setItem(KEY, JSON.stringify(lastWords().slice(1)));
  }
  return ids;
}

function lastWords(): LastWord[] {
  try {
    const result = v.safeParse(lastWordsSchema, JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return result.success ? result.output : [];
  } catch {
    return [];
  }
}
