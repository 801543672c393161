import { expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { readingMinutes } from '../../../../utils/text/reading-time.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

it.each<readonly [string, Block[], number]>([
  ['no text', [], 1],
  ['a line', [paragraph('숲길을 고친다.')], 1],
  ['500 characters', [paragraph('가'.repeat(500))], 1],
  ['two minutes in two blocks', [paragraph('가'.repeat(400)), paragraph('나'.repeat(600))], 2],
  ['ten minutes', [paragraph('가'.repeat(5000))], 10],
  ['spaces, which nobody reads', [paragraph(`가${' \n\t'.repeat(2000)}`)], 1],
  ['a table by its cells', [{ type: 'table', text: '가\t나\n'.repeat(500), rows: [] }], 2],
])('%s', (_, blocks, minutes) => {
  expect(readingMinutes(blocks)).toBe(minutes);
});
