import { generateNKeysBetween } from 'fractional-indexing';
import type { Marks, MarksChange } from '../article/marks.ts';
import type { MarksUndo, Undo } from '../article/undo.ts';
import type { Change } from './database.ts';
import { changedMarks, withMembership } from './marks.ts';
import { type CardRecord, cardRecord, memberKey, together } from './records.ts';
import { withMarks } from './search/search-text.ts';

/** Changes the marks of these articles; those that are not there are passed over. */
export async function changeMarks(
  change: Change,
  ids: readonly string[],
  wanted: MarksChange,
): Promise<Undo> {
  const cards = await cardsOf(change, ids);
  const isAboutList = wanted.kind === 'add-to-list' || wanted.kind === 'move-in-list';
  if (isAboutList && !(await change.objectStore('lists').get(wanted.list))) {
    return { marks: [], lists: [] };
  }
  const next = new Map<string, Marks>();
  if (wanted.kind === 'move-in-list') {
    await moveInList(change, cards, wanted, next);
  } else {
    const orders = wanted.kind === 'add-to-list' ? await endOrders(change, cards, wanted.list) : [];
    for (const [index, card] of cards.entries()) {
      next.set(card.id, changedMarks(card.marks, wanted, orders[index] ?? null));
    }
  }
  return { marks: await putMarks(change, next), lists: [] };
}

/** The cards of these ids that there are, each once. */
export async function cardsOf(change: Change, ids: readonly string[]): Promise<CardRecord[]> {
  const store = change.objectStore('cards');
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
  return found.filter((card) => card !== undefined);
}

/** Writes marks where they differ; says what that changed. */
export async function putMarks(
  change: Change,
  next: ReadonlyMap<string, Marks>,
): Promise<MarksUndo[]> {
  const store = change.objectStore('cards');
  const texts = change.objectStore('texts');
  const cards = await cardsOf(change, [...next.keys()]);
  const searched = (undo: MarksUndo, marks: Marks) => async () => {
    if (!SEARCHED_FIELDS.some((field) => field in undo.after)) return;
    const record = await texts.get(undo.id);
    if (record) await texts.put({ ...record, text: withMarks(record.text, marks) });
  };
  const written = cards.map(async (card) => {
    const marks = next.get(card.id) ?? card.marks;
    const undo = marksUndo(card.id, card.marks, marks);
    if (undo)
      await together([() => store.put(cardRecord({ ...card, marks })), searched(undo, marks)]);
    return undo;
  });
  return (await Promise.all(written)).filter((undo) => undo !== null);
}

/** What search finds too. */
const SEARCHED_FIELDS = ['tags', 'note', 'highlights'] as const;

const MARK_FIELDS = [
  'lists',
  'tags',
  'starred',
  'readAt',
  'note',
  'highlights',
  'position',
] as const satisfies readonly (keyof Marks)[];

/** The fields that differ; null where none does. */
function marksUndo(id: string, before: Marks, after: Marks): MarksUndo | null {
  const touched = MARK_FIELDS.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  if (touched.length === 0) return null;
  const only = (marks: Marks) => Object.fromEntries(touched.map((field) => [field, marks[field]]));
  return { id, before: only(before), after: only(after) };
}

/** Where each card goes at the list's end; null for those that are in it. */
export async function endOrders(
  change: Change,
  cards: readonly CardRecord[],
  list: string,
): Promise<(string | null)[]> {
  const isIn = (card: CardRecord) => card.marks.lists.some((one) => one.list === list);
  const index = change.objectStore('cards').index('members');
  const cursor = await index.openKeyCursor(listRange(list), 'prev');
  const last = cursor ? cursor.key.slice(memberKey(list, '').length) : null;
  const fresh = generateNKeysBetween(last, null, cards.filter((card) => !isIn(card)).length);
  return cards.map((card) => (isIn(card) ? null : (fresh.shift() ?? null)));
}

/** All memberships of a list. */
export function listRange(list: string): IDBKeyRange {
  return IDBKeyRange.bound(memberKey(list, ''), memberKey(list, '\uffff'));
}

/** Puts the cards before another one of the list, or at its end; those that are not in it come into it. */
async function moveInList(
  change: Change,
  cards: readonly CardRecord[],
  { list, before }: { list: string; before: string | null },
  next: Map<string, Marks>,
): Promise<void> {
  const moved = new Set(cards.map(({ id }) => id));
  const members = await change.objectStore('cards').index('members').getAll(listRange(list));
  const staying = members.filter(({ id }) => !moved.has(id));
  const found = staying.findIndex(({ id }) => id === before);
  const at = found < 0 ? staying.length : found;
  const lower = orderOf(staying[at - 1], list);
  const upper = orderOf(staying[at], list);
  if (lower !== null && upper !== null && lower >= upper) {
    // Two lists were joined that had given the same place twice: all get new ones.
    const all = staying.toSpliced(at, 0, ...cards);
    place(all, list, generateNKeysBetween(null, null, all.length), next);
  } else {
    place(cards, list, generateNKeysBetween(lower, upper, cards.length), next);
  }
}

function place(
  cards: readonly CardRecord[],
  list: string,
  orders: readonly string[],
  next: Map<string, Marks>,
): void {
  for (const [index, { id, marks }] of cards.entries()) {
    next.set(id, { ...marks, lists: withMembership(marks, list, orders[index] ?? '') });
  }
}

function orderOf(card: CardRecord | undefined, list: string): string | null {
  return card?.marks.lists.find((one) => one.list === list)?.order ?? null;
}
