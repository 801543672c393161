import { generateNKeysBetween } from 'fractional-indexing';
import type { Marks, MarksChange } from '../article/marks.ts';
import { LONGEST_ORDER } from '../article/reading-list.ts';
import { type MarksUndo, NOTHING_TO_UNDO, type Undo } from '../article/undo.ts';
import type { Change } from './database.ts';
import { listGone } from './declined.ts';
import { keyBatches, readBatch } from './key-batches.ts';
import { lastOrder, ordersBefore } from './list-order.ts';
import { changedMarks, same } from './marks.ts';
import { type CardRecord, cardRecord, together } from './records.ts';
import { withMarks } from './search/search-text.ts';

/**
 * Changes the marks of these articles; those that are not there are passed over. Declines with `list-gone` what would put
 * them into a list that is no more.
 */
export async function changeMarks(
  change: Change,
  ids: readonly string[],
  wanted: MarksChange,
): Promise<Undo> {
  if ('list' in wanted && !(await change.objectStore('lists').getKey(wanted.list))) {
    if (wanted.kind === 'remove-from-list') return NOTHING_TO_UNDO;
    listGone(wanted.list);
  }
  const cards = await cardsOf(change, ids);
  const orders = await newOrders(change, cards, wanted);
  // This may give the whole list new places.
  const others = [...orders.keys()].filter((id) => !cards.some((card) => card.id === id));
  const touched = [...cards, ...(await cardsOf(change, others))];
  const next = touched.map((card) => ({
    card,
    marks: changedMarks(card.marks, wanted, orders.get(card.id) ?? null),
  }));
  return { marks: await putMarks(change, next), lists: [] };
}

/** The places in the list that a change gives to articles, by id. */
async function newOrders(
  change: Change,
  cards: readonly CardRecord[],
  wanted: MarksChange,
): Promise<ReadonlyMap<string, string>> {
  if (wanted.kind === 'move-in-list') {
    return ordersBefore(change, cards, wanted.list, wanted.before);
  }
  if (wanted.kind !== 'add-to-list') return new Map();
  const { list } = wanted;
  const fresh = cards.filter(({ marks }) => !marks.lists.some((one) => one.list === list));
  const orders = generateNKeysBetween(await lastOrder(change, list), null, fresh.length);
  if (orders.some((order) => order.length > LONGEST_ORDER)) {
    return ordersBefore(change, fresh, list, null);
  }
  return new Map(fresh.map(({ id }, index) => [id, orders[index] ?? '']));
}

/** The cards of these ids that there are, each once, in the order of the ids. */
export async function cardsOf(change: Change, ids: readonly string[]): Promise<CardRecord[]> {
  const store = change.objectStore('cards');
  const byId = new Map<string, CardRecord>();
  for (const batch of await keyBatches(store, ids)) {
    for (const card of await readBatch(store, batch)) byId.set(card.id, card);
  }
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** Writes the marks that differ from a card's own; says what that changed. */
export async function putMarks(
  change: Change,
  next: readonly { card: CardRecord; marks: Marks }[],
): Promise<MarksUndo[]> {
  const steps = next.flatMap(({ card, marks }) => {
    const undo = marksUndo(card.id, card.marks, marks);
    return undo ? [{ card, marks, undo }] : [];
  });
  const cards = change.objectStore('cards');
  await together(
    steps.map(
      ({ card, marks }) =>
        () =>
          cards.put(cardRecord({ ...card, marks })),
    ),
  );
  const searched = steps.filter(({ undo }) => SEARCHED_FIELDS.some((field) => field in undo.after));
  await putWords(change, new Map(searched.map(({ card, marks }) => [card.id, marks])));
  return steps.map(({ undo }) => undo);
}

/** What search finds too. */
const SEARCHED_FIELDS = ['tags', 'note', 'highlights'] as const;

async function putWords(change: Change, marks: ReadonlyMap<string, Marks>): Promise<void> {
  const store = change.objectStore('texts');
  for (const batch of await keyBatches(store, [...marks.keys()])) {
    const records = await readBatch(store, batch);
    await together(
      records.map(({ id, text }) => () => {
        const of = marks.get(id);
        return of ? store.put({ id, text: withMarks(text, of) }) : Promise.resolve(id);
      }),
    );
  }
}

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
  const touched = MARK_FIELDS.filter((field) => !same(before[field], after[field]));
  if (touched.length === 0) return null;
  const only = (marks: Marks) => Object.fromEntries(touched.map((field) => [field, marks[field]]));
  return { id, before: only(before), after: only(after) };
}
