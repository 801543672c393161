import { expect, it } from 'vitest';
import {
  AT_FIRST,
  type Done,
  type LibraryAction,
  type LibraryState,
  reduce,
} from '../../../../entrypoints/library/state.ts';
import { aCard } from './a-card.ts';

const said = { key: 'library_undone', values: [] } as const;
const run = (actions: readonly LibraryAction[], from: LibraryState = AT_FIRST) =>
  actions.reduce(reduce, from);
const step = (id: string): Done => ({ said, back: { kind: 'restore', ids: [id] } });
const did = (id: string): LibraryAction => ({ type: 'did', done: step(id), quiet: false });
const ids = ({ cards }: LibraryState) => cards?.map(({ id }) => id);

it('shows those saved last until all are read, and never goes back to them', () => {
  const first = { cards: [aCard('b', { savedAt: 2 })], count: 2, lists: [] };
  const looked = run([{ type: 'looked', first }]);
  expect([ids(looked), looked.count, looked.complete]).toEqual([['b'], 2, false]);
  const cards = [aCard('b', { savedAt: 2 }), aCard('a', { savedAt: 1 })];
  const read = run([{ type: 'read', cards }], looked);
  expect([ids(read), read.complete]).toEqual([['b', 'a'], true]);
  expect(ids(run([{ type: 'looked', first }], read))).toEqual(['b', 'a']);
});

it('takes in what changed, and leaves out what is gone', () => {
  const cards = ['c', 'b', 'a'].map((id, index) => aCard(id, { savedAt: 3 - index }));
  const all = run([{ type: 'read', cards }]);
  const again = aCard('b', { savedAt: 2, title: '새 제목' });
  const fresh = aCard('d', { savedAt: 9 });
  const asked = ['a', 'b', 'd'];
  const next = run([{ type: 'reread', asked, cards: [again, fresh] }], all);
  expect(ids(next)).toEqual(['d', 'c', 'b']);
  expect(next.cards?.[2]?.title).toBe('새 제목');
  expect(next.count).toBe(3);
  // What did not change is the same object: nothing of it is drawn again.
  expect(next.cards?.[1]).toBe(cards[0]);
});

it('undoes the last thing first, and redoes until something new is done', () => {
  const two = run([did('a'), did('b')]);
  expect(two.saying).toMatchObject({ undo: true, turn: 2 });
  const redo = { kind: 'trash', ids: ['b'] } as const;
  const one = run([{ type: 'undid', said, redo }], two);
  expect(one.done).toEqual([step('a')]);
  expect(one.undone).toEqual([{ said, back: redo }]);
  expect(one.saying?.undo).toBe(false);
  const again = run([{ type: 'redid', undo: step('b').back }], one);
  expect([again.done, again.undone]).toEqual([[step('a'), step('b')], []]);
  expect(run([did('c')], one).undone).toEqual([]);
});

it('says nothing of what is seen anyway, and can undo it', () => {
  const state = run([{ type: 'did', done: step('a'), quiet: true }]);
  expect([state.saying, state.done.length]).toEqual([null, 1]);
});

it('forgets how to restore what is gone for good', () => {
  const change: Done = { said, back: { kind: 'undo', undo: { marks: [], lists: [] } } };
  const state = run([
    { type: 'did', done: change, quiet: false },
    did('a'),
    { type: 'emptied', said },
  ]);
  expect([state.done, state.trash]).toEqual([[change], []]);
});

it('an import that was taken back cannot be brought back once the trash is empty', () => {
  const merged = { articles: ['a'], lists: [] };
  const imported: Done = { said, back: { kind: 'withdraw', merged } };
  const state = run([
    { type: 'did', done: imported, quiet: false },
    { type: 'undid', said, redo: { kind: 'bring-back', merged } },
    { type: 'emptied', said },
  ]);
  expect(state.undone).toEqual([]);
});

it('sorts each place anew, as it is usually sorted, and lets go what was chosen', () => {
  const chosen = { chosen: new Set(['a']), at: 'a', anchor: 'a' };
  const state = run([
    { type: 'sorted', sort: 'title' },
    { type: 'selected', selection: chosen },
    { type: 'went', place: { kind: 'list', list: 'x' } },
  ]);
  expect(state.view).toMatchObject({ place: { kind: 'list', list: 'x' }, sort: null });
  expect(state.selection.chosen.size).toBe(0);
});
