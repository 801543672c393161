import type { ReadingList } from '../article/reading-list.ts';
import { type ListUndo, NOTHING_TO_UNDO, type Undo } from '../article/undo.ts';
import { cardsOf, putMarks } from './change-marks.ts';
import type { Change } from './database.ts';
import { listRange } from './list-order.ts';
import { same, takenBack } from './marks.ts';

/** Makes a list, or changes the one with its id. */
export async function putList(change: Change, list: ReadingList): Promise<Undo> {
  return { marks: [], lists: [await writeList(change, list.id, list)] };
}

/** Removes a list and the memberships in it. */
export async function removeList(change: Change, id: string): Promise<Undo> {
  if (!(await change.objectStore('lists').getKey(id))) return NOTHING_TO_UNDO;
  const members = await change.objectStore('cards').index('members').getAll(listRange(id));
  const next = members.map((card) => {
    const lists = card.marks.lists.filter(({ list }) => list !== id);
    return { card, marks: { ...card.marks, lists } };
  });
  return { marks: await putMarks(change, next), lists: [await writeList(change, id, null)] };
}

/** Takes a change back, and nothing that was changed since. */
export async function undo(change: Change, { marks, lists }: Undo): Promise<Undo> {
  const undone: Undo[] = [];
  for (const step of lists) {
    const present = (await change.objectStore('lists').get(step.id)) ?? null;
    const next = listTakenBack(present, step);
    if (!same(present, next)) {
      undone.push(await (next ? putList(change, next) : removeList(change, step.id)));
    }
  }
  const known = await change.objectStore('lists').getAllKeys();
  const steps = new Map(marks.map((step) => [step.id, step]));
  const cards = await cardsOf(change, [...steps.keys()]);
  const next = cards.flatMap((card) => {
    const step = steps.get(card.id);
    return step ? [{ card, marks: takenBack(card.marks, step, known) }] : [];
  });
  undone.push({ marks: await putMarks(change, next), lists: [] });
  return {
    marks: undone.flatMap((one) => one.marks),
    lists: undone.flatMap((one) => one.lists),
  };
}

/**
 * The list without what a change did. Of a list that was changed, the fields go back that still are as that change left
 * them; one that was removed since stays so, and one that was made goes, whatever it has become.
 */
function listTakenBack(
  present: ReadingList | null,
  { before, after }: ListUndo,
): ReadingList | null {
  if (!before) return null;
  if (!after) return present ?? before;
  if (!present) return null;
  const fields = (['name', 'colour', 'order', 'madeAt'] as const).filter((field) =>
    same(present[field], after[field]),
  );
  return { ...present, ...Object.fromEntries(fields.map((field) => [field, before[field]])) };
}

async function writeList(change: Change, id: string, after: ReadingList | null): Promise<ListUndo> {
  const store = change.objectStore('lists');
  const before = (await store.get(id)) ?? null;
  if (after) await store.put(after);
  else await store.delete(id);
  return { id, before, after };
}
