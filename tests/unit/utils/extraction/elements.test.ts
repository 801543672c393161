import { expect, it } from 'vitest';
import { isBlockElement, isSkipped } from '../../../../utils/extraction/elements.ts';

it.each(['script', 'style', 'iframe', 'select', 'svg', 'noscript'])('skips %s', (name) => {
  expect(isSkipped(name)).toBe(true);
});

it.each(['p', 'div', 'td', 'li', 'h6', 'form'])('takes %s for a block', (name) => {
  expect(isBlockElement(name)).toBe(true);
  expect(isSkipped(name)).toBe(false);
});

it.each(['span', 'a', 'b', 'font', 'x-korea'])('takes %s for part of a line', (name) => {
  expect(isBlockElement(name)).toBe(false);
  expect(isSkipped(name)).toBe(false);
});
