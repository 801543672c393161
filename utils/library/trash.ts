import type { Change } from './database.ts';
import { emptyTrash } from './empty-trash.ts';
import { savedFrom, together } from './records.ts';
import { inKnownLists, putSaved } from './save.ts';

export async function trash(change: Change, ids: readonly string[], at: number): Promise<void> {
  await Promise.all(ids.map((id) => throwAway(change, id, at)));
  await emptyTrash(change, at);
}

async function throwAway(change: Change, id: string, at: number): Promise<void> {
  const [articles, cards] = [change.objectStore('articles'), change.objectStore('cards')];
  const [text, card] = await Promise.all([articles.get(id), cards.get(id)]);
  if (!text || !card) return;
  await together([
    () => change.objectStore('trash').put({ ...savedFrom(text, card), trashedAt: at }),
    () => articles.delete(id),
    () => cards.delete(id),
    () => change.objectStore('texts').delete(id),
  ]);
}

export async function restore(change: Change, ids: readonly string[]): Promise<void> {
  const trashStore = change.objectStore('trash');
  const known = await change.objectStore('lists').getAllKeys();
  await Promise.all(
    ids.map(async (id) => {
      const trashed = await trashStore.get(id);
      if (!trashed) return;
      const { trashedAt: _, ...saved } = trashed;
      await together([
        () => putSaved(change, inKnownLists(saved, known)),
        () => trashStore.delete(id),
      ]);
    }),
  );
}
