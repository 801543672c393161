import type { Marks, MarksChange } from '../article/marks.ts';

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
      return { ...marks, highlights: withHighlight(marks, change.highlight) };
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

function withHighlight(
  { highlights }: Marks,
  highlight: Marks['highlights'][number],
): Marks['highlights'] {
  const isThere = highlights.some(({ id }) => id === highlight.id);
  if (!isThere) return [...highlights, highlight];
  return highlights.map((one) => (one.id === highlight.id ? highlight : one));
}
