import { expect, it } from 'vitest';
import { longFiles } from '../../../tools/check/lengths.ts';

it('lists files above 200 lines and fails those above 300, longest first', () => {
  const file = (lines: number) => ({ path: `${lines}.ts`, text: 'x\n'.repeat(lines) });
  const found = longFiles([200, 201, 300, 301, 500].map(file));
  expect(found.long).toEqual(['300.ts (300)', '201.ts (201)']);
  expect(found.tooLong).toEqual(['500.ts (500)', '301.ts (301)']);
});
