import { expect, it } from 'vitest';
import { quantile, timesOf } from '../../bench/statistics.ts';

it('takes the nearest value that was measured', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(quantile([7], 0.95)).toBe(7);
});

it('gives median and p95 of a run, whatever its order', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(timesOf(values)).toEqual({ runs: 100, median: 50, p95: 95 });
});

it('refuses to make figures from nothing', () => {
  expect(() => quantile([], 0.5)).toThrow('No values');
});
