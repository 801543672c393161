import type { Card } from '../../utils/article/card.ts';

/** How many articles there are of what. */
export interface Counts {
  all: number;
  unread: number;
  starred: number;
  lists: ReadonlyMap<string, number>;
  tags: ReadonlyMap<string, number>;
}

export function countCards(cards: readonly Card[]): Counts {
  let unread = 0;
  let starred = 0;
  const lists = new Map<string, number>();
  const tags = new Map<string, number>();
  for (const { marks } of cards) {
    if (marks.readAt === null) unread += 1;
    if (marks.starred) starred += 1;
    for (const { list } of marks.lists) add(lists, list);
    for (const tag of marks.tags) add(tags, tag);
  }
  return { all: cards.length, unread, starred, lists, tags };
}

/** The values that occur, the most frequent first, then in the order of Korean. */
export function tally<Value extends string>(values: Iterable<Value>): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) add(counts, value);
  return byCount(counts);
}

export function byCount<Value extends string>(
  counts: ReadonlyMap<Value, number>,
): [Value, number][] {
  return [...counts].sort(
    ([one, many], [other, more]) => more - many || one.localeCompare(other, 'ko'),
  );
}

function add<Value extends string>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
