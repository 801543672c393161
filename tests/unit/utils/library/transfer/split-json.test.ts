import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BrokenJson,
  type JsonPart,
  JsonSplitter,
} from '../../../../../utils/library/transfer/split-json.ts';

const LIMITS = { length: 1000, depth: 10 };

/** Splits a text that arrives in chunks of this length. */
function split(text: string, chunk = text.length || 1, limits = LIMITS): JsonPart[] {
  const splitter = new JsonSplitter(limits);
  const parts: JsonPart[] = [];
  for (let at = 0; at < text.length; at += chunk) {
    parts.push(...splitter.push(text.slice(at, at + chunk)));
  }
  splitter.end();
  return parts;
}

/** The object again, from its parts. */
function joined(parts: readonly JsonPart[]): Record<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { key, index, text } of parts) {
    const value: unknown = JSON.parse(text ?? 'null');
    const list = found.get(key);
    if (index === null) found.set(key, value);
    else if (Array.isArray(list)) list.push(value);
    else found.set(key, [value]);
  }
  return Object.fromEntries(found);
}

describe('JsonSplitter', () => {
  it('gives every value of any object, however it is cut and indented', () => {
    const value = fc.dictionary(
      fc.string({ unit: 'binary' }),
      // An empty array has no elements to be given.
      fc.jsonValue({ maxDepth: 4 }).filter((one) => !Array.isArray(one) || one.length > 0),
    );
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(0, 2),
        (given, chunk, space) => {
          const text = JSON.stringify(given, null, space);
          const limits = { length: 1e6, depth: 100 };
          expect(joined(split(text, chunk, limits))).toEqual(
            Object.fromEntries(Object.entries(JSON.parse(text))),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('passes over values that are too long or too deep, and gives the others', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const long = JSON.stringify('가'.repeat(5000));
    const parts = split(`{"a":[1,${deep},2,${long},3],"b":${long},"c":4}`, 999);
    expect(parts.map(({ key, index, text }) => [key, index, text])).toEqual([
      ['a', 0, '1'],
      ['a', 1, null],
      ['a', 2, '2'],
      ['a', 3, null],
      ['a', 4, '3'],
      ['b', null, null],
      ['c', null, '4'],
    ]);
  });

  it.each([
    '',
    ' ',
    '[]',
    '"text"',
    '{',
    '{"a":1',
    '{"a":[1,2',
    '{"a":[1,2}',
    '{"a":1}}',
    '{"a":1}{"b":2}',
    '{"a":1} x',
    '{"a":1,}',
    '{,}',
    '{a:1}',
    '{"a" 1}',
    '{"a":[1] 2}',
    '{"a":[1][2]}',
    '{"a":"unended}',
    'x{"a":1}',
  ])('does not take %s for an object', (text) => {
    for (const chunk of [1, 2, 1000]) {
      let broken = false;
      try {
        // What is between the values is the splitter's to check, the values are whoever parses them.
        for (const part of split(text, chunk)) JSON.parse(part.text ?? '');
      } catch (error) {
        expect(error instanceof BrokenJson || error instanceof SyntaxError).toBe(true);
        broken = true;
      }
      expect(broken).toBe(true);
    }
  });

  it('takes an empty object and empty arrays', () => {
    expect(split(' { } ')).toEqual([]);
    expect(split('{"a":[ ],"b":1}')).toEqual([{ key: 'b', index: null, text: '1' }]);
  });
});
