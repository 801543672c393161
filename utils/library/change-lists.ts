import type { ListChange, ReadingList } from '../article/reading-list.ts';
import { type ListUndo, NOTHING_TO_UNDO, type Undo } from '../article/undo.ts';
import { cardsOf, putMarks } from './change-marks.ts';
import type { Change } from './database.ts';
import { Declined, listGone } from './declined.ts';
import { listRange } from './list-order.ts';
import { same, takenBack } from './marks.ts';

/** Makes a list, in place of one with its id. */
export async function putList(change: Change, list: ReadingList): Promise<Undo> {
  return { marks: [], lists: [await writeList(change, list.id, list)] };
}

/** Changes a list; declines with `list-gone`. */
export async function changeList(change: Change, id: string, wanted: ListChange): Promise<Undo> {
  const list = (await change.objectStore('lists').get(id)) ?? listGone(id);
  return putList(change, { ...list, ...wanted });
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

/** Takes a change back, and nothing that was changed since. Declines with `list-gone` and `list-changed`. */
export async function undo(change: Change, done: Undo): Promise<Undo> {
  const { marks, lists } = done;
  const undone: Undo[] = [];
  for (const step of lists) {
    const present = (await change.objectStore('lists').get(step.id)) ?? null;
    const next = listTakenBack(present, step);
    if (same(present, next)) continue;
    if (!next) await holdsNothingElse(change, step.id, done);
    undone.push(await (next ? putList(change, next) : removeList(change, step.id)));
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
 * them; one that was made goes while it is as it was made.
 */
function listTakenBack(
  present: ReadingList | null,
  { id, before, after }: ListUndo,
): ReadingList | null {
  if (!after) return present ?? before;
  if (!before) {
    if (present && !same(present, after)) throw new Declined('list-changed', `${id} was changed`);
    return null;
  }
  if (!present) return listGone(id);
  const fields = (['name', 'colour', 'order', 'madeAt'] as const).filter((field) =>
    same(present[field], after[field]),
  );
  return { ...present, ...Object.fromEntries(fields.map((field) => [field, before[field]])) };
}

/** Declines where the list holds articles that are not put into it by what is taken back. */
async function holdsNothingElse(change: Change, id: string, { marks }: Undo): Promise<void> {
  const brought = new Set(
    marks.flatMap(({ id: article, after }) =>
      after.lists?.some(({ list }) => list === id) ? [article] : [],
    ),
  );
  const members = await change.objectStore('cards').index('members').getAllKeys(listRange(id));
  if (members.every((article) => brought.has(article))) return;
  throw new Declined('list-changed', `${id} was filled`);
}

async function writeList(change: Change, id: string, after: ReadingList | null): Promise<ListUndo> {
  const store = change.objectStore('lists');
  const before = (await store.get(id)) ?? null;
  if (after) await store.put(after);
  else await store.delete(id);
  return { id, before, after };
}
