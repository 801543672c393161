import type { Change } from './database.ts';
import { emptyTrash } from './empty-trash.ts';
import { type KeyBatch, keyBatches, readBatch } from './key-batches.ts';
import { inKnownLists, putSaved } from './put-saved.ts';
import { savedFrom, together } from './records.ts';

/** An article's stores. */
const ITS_STORES = ['articles', 'cards', 'texts'] as const;

export async function trash(change: Change, ids: readonly string[], at: number): Promise<void> {
  for (const batch of await keyBatches(change.objectStore('articles'), ids)) {
    await throwAway(change, batch, at);
  }
  await emptyTrash(change, at);
}

async function throwAway(change: Change, batch: KeyBatch, at: number): Promise<void> {
  const [texts, cards] = await Promise.all([
    readBatch(change.objectStore('articles'), batch),
    readBatch(change.objectStore('cards'), batch),
  ]);
  const cardById = new Map(cards.map((card) => [card.id, card]));
  const whole = texts.flatMap((text) => {
    const card = cardById.get(text.id);
    return card ? [{ ...savedFrom(text, card), trashedAt: at }] : [];
  });
  // What was found half on a disk that failed stays where it is.
  const isAll = whole.length === texts.length && whole.length === cards.length;
  const gone = isAll ? batch : whole.map(({ id }) => IDBKeyRange.only(id));
  await together([
    ...whole.map((trashed) => () => change.objectStore('trash').put(trashed)),
    ...ITS_STORES.flatMap((store) =>
      gone.map((range) => () => change.objectStore(store).delete(range)),
    ),
  ]);
}

export async function restore(change: Change, ids: readonly string[]): Promise<void> {
  const store = change.objectStore('trash');
  const known = await change.objectStore('lists').getAllKeys();
  for (const batch of await keyBatches(store, ids)) {
    const found = await readBatch(store, batch);
    await together([
      ...found.map(
        ({ trashedAt: _, ...saved }) =>
          () =>
            putSaved(change, inKnownLists(saved, known)),
      ),
      ...batch.map((range) => () => store.delete(range)),
    ]);
  }
}
