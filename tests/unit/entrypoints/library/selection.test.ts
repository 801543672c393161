import { expect, it } from 'vitest';
import {
  chooseAll,
  extendTo,
  follow,
  goTo,
  NOTHING_CHOSEN,
  type Selection,
  stepFrom,
  toggle,
} from '../../../../entrypoints/library/selection.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ chosen }: Selection) => [...chosen].sort().join('');

it('steps to the neighbours and stops at the ends', () => {
  expect([stepFrom(IDS, null, 1), stepFrom(IDS, null, -1)]).toEqual(['a', 'e']);
  expect([stepFrom(IDS, 'b', 1), stepFrom(IDS, 'b', -1)]).toEqual(['c', 'a']);
  expect([stepFrom(IDS, 'e', 1), stepFrom(IDS, 'b', 8)]).toEqual(['e', 'e']);
  expect(stepFrom([], null, 1)).toBeNull();
});

it('grows and shrinks a range, and keeps what was chosen apart from it', () => {
  let selection = goTo(toggle(NOTHING_CHOSEN, 'e'), 'b');
  selection = extendTo(selection, IDS, 'c');
  selection = extendTo(selection, IDS, 'd');
  expect(chosen(selection)).toBe('bcde');
  selection = extendTo(selection, IDS, 'c');
  expect(chosen(selection)).toBe('bce');
  selection = extendTo(selection, IDS, 'a');
  expect(chosen(selection)).toBe('abe');
});

it('chooses and lets go one', () => {
  expect(chosen(toggle(toggle(NOTHING_CHOSEN, 'a'), 'b'))).toBe('ab');
  expect(chosen(toggle(chooseAll(NOTHING_CHOSEN, IDS), 'a'))).toBe('bcde');
});

it('follows what is shown: nothing unseen stays chosen, and the keys go on to the next', () => {
  const all = chooseAll(goTo(NOTHING_CHOSEN, 'b'), IDS);
  const without = follow(all, IDS, ['a', 'd', 'e']);
  expect([chosen(without), without.at]).toEqual(['ade', 'd']);
  expect(follow(goTo(NOTHING_CHOSEN, 'e'), IDS, ['a', 'b']).at).toBe('b');
  expect(follow(goTo(NOTHING_CHOSEN, 'e'), IDS, []).at).toBeNull();
  // Where it stays, it stays, wherever it moves to.
  expect(follow(goTo(NOTHING_CHOSEN, 'b'), IDS, ['e', 'b']).at).toBe('b');
});
