// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { selectedPlaces } from '../../../../entrypoints/reader/selected-places.ts';

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

/** <p>물길 <mark>정류장</mark>을 연다.</p> <table> <p>둘째 줄</p> */
function page() {
  const text = document.createElement('div');
  const first = document.createElement('p');
  first.dataset.block = '0';
  const mark = document.createElement('mark');
  mark.append('정류장');
  first.append('물길 ', mark, '을 연다.');
  const table = document.createElement('table');
  table.append('표');
  const second = document.createElement('p');
  second.dataset.block = '2';
  second.append('둘째 줄');
  text.append(first, table, second);
  document.body.append(text);
  return { text, first, mark, second };
}
const select = (from: Node, start: number, to: Node, end: number) =>
  getSelection()?.setBaseAndExtent(from, start, to, end);
const places = (text: Element) =>
  selectedPlaces(text, getSelection()).map(({ block, start, end }) => [block, start, end]);

test('a part of a block, counted through what is marked in it', () => {
  const { text, mark, first } = page();
  select(mark.firstChild as Node, 1, first.lastChild as Node, 3);
  expect(places(text)).toEqual([[0, 4, 9]]);
  expect(first.textContent?.slice(4, 9)).toBe('류장을 연');
});

test('several blocks, without the table between them', () => {
  const { text, first, second } = page();
  select(first.firstChild as Node, 2, second.firstChild as Node, 2);
  expect(places(text)).toEqual([
    [0, 3, 11],
    [2, 0, 2],
  ]);
});

test('an element as the end of the selection', () => {
  const { text, first } = page();
  select(first, 0, first, 2);
  expect(places(text)).toEqual([[0, 0, 6]]);
});

test('nothing, where nothing or more than the text is selected', () => {
  const { text, first } = page();
  expect(places(text)).toEqual([]);
  select(first.firstChild as Node, 2, first.firstChild as Node, 3);
  expect(places(text)).toEqual([]);
  select(document.body, 0, document.body, 1);
  expect(places(text)).toEqual([]);
});
