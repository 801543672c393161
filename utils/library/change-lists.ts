import type { Marks } from '../article/marks.ts';
import type { ReadingList } from '../article/reading-list.ts';
import type { ListUndo, MarksUndo, Undo } from '../article/undo.ts';
import { listRange, putMarks } from './change-marks.ts';
import type { Change } from './database.ts';

export async function putList(change: Change, list: ReadingList): Promise<Undo> {
  return { marks: [], lists: [await writeList(change, list.id, list)] };
}

/** Removes a list and the memberships in it. */
export async function removeList(change: Change, id: string): Promise<Undo> {
  const former = await change.objectStore('lists').get(id);
  if (!former) return { marks: [], lists: [] };
  const lists = [await writeList(change, id, null)];
  const next = new Map<string, Marks>();
  for (const { id: member, marks } of await change
    .objectStore('cards')
    .index('members')
    .getAll(listRange(id))) {
    next.set(member, { ...marks, lists: marks.lists.filter(({ list }) => list !== id) });
  }
  return { marks: await putMarks(change, next), lists };
}

/** Takes a change back, and nothing that was changed since. */
export async function undo(change: Change, { marks, lists }: Undo): Promise<Undo> {
  const undone: { marks: MarksUndo[]; lists: ListUndo[] } = { marks: [], lists: [] };
  for (const { id, before } of lists) {
    if (before) {
      undone.lists.push(await writeList(change, id, before));
    } else {
      const removed = await removeList(change, id);
      undone.lists.push(...removed.lists);
      undone.marks.push(...removed.marks);
    }
  }
  const store = change.objectStore('cards');
  const known = new Set(await change.objectStore('lists').getAllKeys());
  const next = new Map<string, Marks>();
  for (const step of marks) {
    const card = await store.get(step.id);
    if (card) next.set(step.id, takenBack(card.marks, step, known));
  }
  undone.marks.push(...(await putMarks(change, next)));
  return undone;
}

async function writeList(change: Change, id: string, after: ReadingList | null): Promise<ListUndo> {
  const store = change.objectStore('lists');
  const before = (await store.get(id)) ?? null;
  if (after) await store.put(after);
  else await store.delete(id);
  return { id, before, after };
}

/** The marks without what the step did: of tags, lists and highlights only those that it touched change. */
function takenBack(marks: Marks, { before, after }: MarksUndo, known: Set<string>): Marks {
  const back = <T>(field: 'lists' | 'tags' | 'highlights', keyOf: (item: T) => string): T[] =>
    swapped(
      marks[field] as readonly T[],
      (before[field] ?? []) as readonly T[],
      (after[field] ?? []) as readonly T[],
      keyOf,
    );
  return {
    ...marks,
    ...before,
    lists: back<Marks['lists'][number]>('lists', ({ list }) => list).filter(({ list }) =>
      known.has(list),
    ),
    tags: back<string>('tags', (tag) => tag).sort(),
    highlights: back<Marks['highlights'][number]>('highlights', ({ id }) => id),
  };
}

function swapped<T>(
  now: readonly T[],
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): T[] {
  const beforeKeys = new Set(before.map(keyOf));
  const same = (a: T, b: T) => JSON.stringify(a) === JSON.stringify(b);
  const afterByKey = new Map(after.map((item) => [keyOf(item), item]));
  const touched = before.filter((item) => {
    const later = afterByKey.get(keyOf(item));
    return later === undefined || !same(later, item);
  });
  const touchedByKey = new Map(touched.map((item) => [keyOf(item), item]));
  const kept = now
    .filter((item) => beforeKeys.has(keyOf(item)) || !afterByKey.has(keyOf(item)))
    .map((item) => touchedByKey.get(keyOf(item)) ?? item);
  const keptKeys = new Set(kept.map(keyOf));
  return [...kept, ...touched.filter((item) => !keptKeys.has(keyOf(item)))];
}
