import { expect, it } from 'vitest';
import type { ReadingList } from '../../../../utils/article/reading-list.ts';
import { orderBefore } from '../../../../utils/library/reading-list-order.ts';

const list = (id: string, order: string): ReadingList => ({
  id,
  name: id,
  colour: 'blue',
  order,
  madeAt: 0,
});

it('puts a list between others, first, and last', () => {
  const lists = [list('a', 'a0'), list('b', 'a1'), list('c', 'a2')];
  const between = orderBefore(lists, 'c', 'b');
  expect(between > 'a0' && between < 'a1').toBe(true);
  expect(orderBefore(lists, 'c', 'a') < 'a0').toBe(true);
  expect(orderBefore(lists, 'a', null) > 'a2').toBe(true);
  expect(orderBefore([], null, null)).not.toBe('');
});

it('goes to the end for a list that is gone', () => {
  expect(orderBefore([list('a', 'a0')], null, 'gone') > 'a0').toBe(true);
});

it('comes near where two lists have the same order', () => {
  expect(orderBefore([list('a', 'a0'), list('b', 'a0')], null, 'b') > 'a0').toBe(true);
});
