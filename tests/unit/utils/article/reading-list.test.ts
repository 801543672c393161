import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { expect, it } from 'vitest';
import { isOrder } from '../../../../utils/article/reading-list.ts';

const isKey = (order: string): boolean => {
  try {
    generateKeyBetween(order, null);
    return true;
  } catch {
    return false;
  }
};

it.each(['a0', 'a1', 'Zz', 'a0V', 'b00', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz'])(
  '%s is a place',
  (order) => {
    expect(isOrder(order)).toBe(true);
  },
);

it.each(['', 'a', 'a00', 'b0', '0a', 'a0-', '가', 'a0\n', `A${'0'.repeat(26)}`])(
  '“%s” is none',
  (order) => {
    expect(isOrder(order)).toBe(false);
  },
);

it('takes for a place what the program that makes them does', () => {
  const order = fc.stringMatching(/^[A-Za-e][0-2yz]{0,8}$/);
  fc.assert(fc.property(order, (key) => isOrder(key) === isKey(key)));
});
