import { expect, it } from 'vitest';
import { add, fromPlaywright, fromVitest, line } from '../../../tools/test/counts.ts';

const vitest = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'failed', assertionResults: [{}] }],
};

it('counts what vitest reports', () => {
  expect(fromVitest(vitest)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

it('counts a file that could not be loaded as failed', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(fromVitest({ ...vitest, numFailedTests: 0, testResults }).failed).toBe(1);
});

it('counts an error outside of tests as failed, and a test that passed when tried again as passed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 1 };
  expect(fromPlaywright({ stats, errors: [{}] })).toEqual({ passed: 8, failed: 2, skipped: 1 });
});

it('sums up in one line', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(line(add(one, one))).toBe('2 passed, 4 failed, 6 skipped');
});
