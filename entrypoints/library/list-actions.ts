import { groupDigits } from '../../components/group-digits.ts';
import type { Card } from '../../utils/article/card.ts';
import type { Acts } from './acts.ts';
import { stepFrom } from './selection.ts';
import type { Said } from './state.ts';

/** Words for one article or many. */
function saidOf(cards: readonly Card[], one: Said['key'], many: Said['key']): Said {
  const [first] = cards;
  if (cards.length === 1 && first) return { key: one, values: [first.title] };
  return { key: many, values: [groupDigits(cards.length)] };
}

const idsOf = (cards: readonly Card[]) => cards.map(({ id }) => id);

/** Stars them, or, where all have a star, takes the stars off. */
export function toggleStar(acts: Acts, cards: readonly Card[], quiet = false): void {
  const starred = !cards.every(({ marks }) => marks.starred);
  const said = saidOf(
    cards,
    starred ? 'library_starred_one' : 'library_unstarred_one',
    starred ? 'library_starred_many' : 'library_unstarred_many',
  );
  void acts.change(idsOf(cards), { kind: 'starred', starred }, said, quiet);
}

/** Marks them as read, or, where all are, as unread. */
export function toggleRead(acts: Acts, cards: readonly Card[], now: number): void {
  const read = !cards.every(({ marks }) => marks.readAt !== null);
  const said = saidOf(
    cards,
    read ? 'library_read_one' : 'library_unread_one',
    read ? 'library_read_many' : 'library_unread_many',
  );
  void acts.change(idsOf(cards), { kind: 'read', readAt: read ? now : null }, said);
}

export const moveToTrash = (acts: Acts, cards: readonly Card[]): Promise<boolean> =>
  acts.trash(idsOf(cards), saidOf(cards, 'library_deleted', 'library_deleted_many'));

/** Moves an article up (-1) or down (1) in the order by hand of what is shown. */
export function moveByHand(
  acts: Acts,
  list: string,
  ids: readonly string[],
  id: string,
  by: -1 | 1,
): Promise<boolean> {
  const index = ids.indexOf(id);
  const target = stepFrom(ids, id, by);
  if (index < 0 || target === id) return Promise.resolve(false);
  const before = by < 0 ? target : (ids[index + 2] ?? null);
  return moveBefore(acts, list, id, before);
}

export const moveBefore = (
  acts: Acts,
  list: string,
  id: string,
  before: string | null,
): Promise<boolean> =>
  acts.change(
    [id],
    { kind: 'move-in-list', list, before },
    { key: 'library_moved', values: [] },
    true,
  );
