import type { Highlight } from '../article/highlight.ts';
import type { Marks, MarksChange } from '../article/marks.ts';
import type { MarksUndo } from '../article/undo.ts';

/** The marks after a change; `order` is the place in the list, for the changes that need one. Pure. */
export function changedMarks(marks: Marks, change: MarksChange, order: string | null): Marks {
  switch (change.kind) {
    case 'starred':
      return { ...marks, starred: change.starred };
    case 'read':
      return { ...marks, readAt: change.readAt };
    case 'add-tags':
      return { ...marks, tags: tagSet([...marks.tags, ...change.tags]) };
    case 'remove-tags':
      return { ...marks, tags: marks.tags.filter((tag) => !change.tags.includes(tag)) };
    case 'add-to-list':
    case 'move-in-list':
      return order === null
        ? marks
        : { ...marks, lists: withMembership(marks, change.list, order) };
    case 'remove-from-list':
      return { ...marks, lists: marks.lists.filter(({ list }) => list !== change.list) };
    case 'note':
      return { ...marks, note: change.note };
    case 'highlight':
      return withHighlights(marks, [change.highlight]);
    case 'add-highlights':
      return withHighlights(marks, change.highlights);
    case 'remove-highlight':
      return { ...marks, highlights: marks.highlights.filter(({ id }) => id !== change.highlight) };
    case 'position':
      return { ...marks, position: change.position };
  }
}

/** Each once, sorted by code units. */
export const tagSet = (tags: readonly string[]): string[] => [...new Set(tags)].sort();

/** In the list at this place; where it is in other lists stays. */
export function withMembership(marks: Marks, list: string, order: string): Marks['lists'] {
  const membership = { list, order };
  const isIn = marks.lists.some((one) => one.list === list);
  if (!isIn) return [...marks.lists, membership];
  return marks.lists.map((one) => (one.list === list ? membership : one));
}

function withHighlights(marks: Marks, put: readonly Highlight[]): Marks {
  // A map keeps the place of a key that it has.
  const byId = new Map([...marks.highlights, ...put].map((one) => [one.id, one]));
  return { ...marks, highlights: [...byId.values()] };
}

/**
 * The marks without what a change did. Only what still is as that change left it goes back: what came, went or changed
 * since stays so. `known` are the lists that there are.
 */
export function takenBack(
  marks: Marks,
  { before, after }: MarksUndo,
  known: readonly string[],
): Marks {
  const plain = (['starred', 'readAt', 'note', 'position'] as const).filter(
    (field) => field in before && same(marks[field], after[field]),
  );
  const lists = swapped(marks.lists, before.lists, after.lists, ({ list }) => list);
  return {
    ...marks,
    ...Object.fromEntries(plain.map((field) => [field, before[field]])),
    lists: lists.filter(({ list }) => known.includes(list)),
    tags: tagSet(swapped(marks.tags, before.tags, after.tags, (tag) => tag)),
    highlights: swapped(marks.highlights, before.highlights, after.highlights, ({ id }) => id),
  };
}

/** The present items: without those that the change added, with those that it removed or replaced as they were. */
function swapped<T>(
  present: readonly T[],
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  keyOf: (item: T) => string,
): readonly T[] {
  if (!before || !after) return present;
  if (same(present, after)) return before;
  const byKey = (items: readonly T[]) => new Map(items.map((item) => [keyOf(item), item]));
  const [formerly, then, now] = [byKey(before), byKey(after), byKey(present)];
  const kept = present.flatMap((item) => {
    if (!same(item, then.get(keyOf(item)))) return [item];
    return formerly.get(keyOf(item)) ?? [];
  });
  const back = before.filter((item) => !then.has(keyOf(item)) && !now.has(keyOf(item)));
  return [...kept, ...back];
}

/** Whether two plain values are the same. */
export const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
