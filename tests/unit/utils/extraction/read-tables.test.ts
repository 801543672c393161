// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { DraftBlock } from '../../../../utils/extraction/draft.ts';
import { readBlocks } from '../../../../utils/extraction/read-blocks.ts';

const bodyOf = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body;
const read = (html: string): DraftBlock[] => readBlocks(bodyOf(html), () => false);
const texts = (html: string): string[] => read(html).map(({ block }) => block.text);
const tableOf = (rows: string): string => `<table><tbody>${rows}</tbody></table>`;

describe('readBlocks on tables', () => {
  it('reads cells in order, rows apart', () => {
    expect(
      read('<table><thead><tr><th>곳<th>수<tbody><tr><td>숲길<td>240</table>').map(
        ({ block }) => block,
      ),
    ).toEqual([
      {
        type: 'table',
        text: '곳\t수\n숲길\t240',
        rows: [
          ['곳', '수'],
          ['숲길', '240'],
        ],
      },
    ]);
  });

  it.each([
    ['a merged cell once', '<tr><td rowspan="2">가<td>나<tr><td>다', ['가\t나\n다']],
    ['a cell over columns once', '<tr><td colspan="2">가<tr><td>나<td>다', ['가\n나\t다']],
    ['empty cells in their place', '<tr><td><td>가<tr><td>나<td>&nbsp;', ['\t가\n나\t']],
    ['no empty rows', '<tr><td>가<td>나<tr><td> <td><tr><td>다<td>라', ['가\t나\n다\t라']],
    [
      'lines of a cell on one line',
      '<tr><td><p>가</p><p>나</p>다<br>라<td>마',
      ['가 나 다 라\t마'],
    ],
    ['a table in a cell as words', `<tr><td>가<td>${tableOf('<tr><td>나<td>다')}`, ['가\t나 다']],
    ['no table without text', '<tr><td><img alt="가"><td>&nbsp;', []],
    ['a box as its lines', '<tr><td><p>□ 가</p><p>나<br>다</p>', ['□ 가', '나', '다']],
    ['a box with empty cells around', '<tr><td><td><p>가</p><p>나</p><td>', ['가', '나']],
    ['a box in a box', `<tr><td>${tableOf('<tr><td><p>가</p><p>나</p>')}`, ['가', '나']],
    ['a table in a box', `<tr><td>가${tableOf('<tr><td>나<td>다')}라`, ['가', '나\t다', '라']],
  ])('reads %s', (_, rows, lines) => {
    expect(texts(tableOf(rows))).toEqual(lines);
  });

  it('ends the line before and behind a table', () => {
    expect(texts(`앞${tableOf('<tr><td>가<td>나')}뒤`)).toEqual(['앞', '가\t나', '뒤']);
  });

  it('keeps headings and bullets of a box', () => {
    expect(
      read(tableOf('<tr><td><h3>가</h3><ul><li>나</ul>')).map(({ block }) => block.type),
    ).toEqual(['heading', 'list']);
  });

  it('passes over what is to be left out of cells and boxes, too', () => {
    const leaveOut = (element: Element): boolean => element.matches('.x');
    const html = `${tableOf('<tr><td>가<td>나<p class="x">다</p>')}${tableOf('<tr><td><p>라</p><p class="x">마</p>')}`;
    expect(readBlocks(bodyOf(html), leaveOut).map(({ block }) => block.text)).toEqual([
      '가\t나',
      '라',
    ]);
  });

  it.each([
    ['a table', '<table hidden><tr><td>가<td>나</table>'],
    ['what is around it', `<div class="blind">${tableOf('<tr><td>가<td>나')}</div>`],
    ['all its rows', tableOf('<tr hidden><td>가<td>나')],
    ['a box', '<table hidden><tr><td>가</table>'],
    ['the cell of a box', tableOf('<tr><td style="display:none">가')],
  ])('marks a table as hidden by %s', (_, html) => {
    expect(read(html).map(({ hidden }) => hidden)).toEqual([true]);
  });

  it.each([
    ['a row', '<tr><td>가<td>나<tr style="display:none"><td>다<td>라', '가\t나'],
    ['a cell, but for its place,', '<tr><td>가<td hidden>나<td>다', '가\t\t다'],
    ['lines of a cell', '<tr><td>가<td>나<p class="sr-only">다</p>', '가\t나'],
  ])('leaves %s that is hidden out of a visible table', (_, rows, text) => {
    const blocks = read(tableOf(rows));
    expect(blocks.map(({ block, hidden }) => [block.text, hidden])).toEqual([[text, false]]);
  });

  it('reads each element of nested tables once', () => {
    let html = '<p>가</p><p>나</p>';
    for (let depth = 0; depth < 60; depth++) html = tableOf(`<tr><td>${html}</td></tr>`);
    const body = bodyOf(html);
    const asked = new Map<Element, number>();
    const blocks = readBlocks(body, (element) => {
      asked.set(element, (asked.get(element) ?? 0) + 1);
      return false;
    });
    expect(blocks.map(({ block }) => block.text)).toEqual(['가', '나']);
    expect(asked.size).toBeGreaterThan(100);
    expect(Math.max(...asked.values())).toBe(1);
  });
});
