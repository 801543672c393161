import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { findTerms } from '../../../../utils/summary/terms.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const note = (text: string): Block => ({ type: 'footnote', text });
const told = (...blocks: Block[]) =>
  findTerms(blocks).map(({ term, meaning }) => [term, meaning.text]);

describe('findTerms', () => {
  it.each([
    ['숲길관리청(이하 관리청)은 연다.', '관리청', '숲길관리청'],
    ['숲길부(장관 한별, 이하 숲부)는 연다.', '숲부', '숲길부'],
    [
      '「숲길 보전에 관한 법률」(이하 ‘숲길법’이라 한다)에 따른다.',
      '숲길법',
      '「숲길 보전에 관한 법률」',
    ],
    ['‘나루 이음 잔치’(이하 “잔치”)를 연다.', '잔치', '‘나루 이음 잔치’'],
  ])('short name: %s', (text, term, meaning) => {
    expect(told(paragraph(text))).toEqual([[term, meaning]]);
  });

  it('ties a note to the word with its mark', () => {
    expect(
      told(
        paragraph('나루터에 징검돌*과 물막이**를 놓는다.'),
        note('* 건너는 돌'),
        note('** 물을 막는 둑'),
      ),
    ).toEqual([
      ['징검돌', '건너는 돌'],
      ['물막이', '물을 막는 둑'],
    ]);
  });

  it('takes the term that a note names itself', () => {
    expect(told(paragraph('돌을 놓는다.'), note('* 징검돌: 건너는 돌'))).toEqual([
      ['징검돌', '건너는 돌'],
    ]);
  });

  it.each([
    ['a part of the phrase', [paragraph('숲길 함께 돌봄 사업(이하 “함께돌봄”)을 연다.')]],
    ['the word itself', [paragraph('숲길부(이하 숲길부)는 연다.')]],
    [
      'whom to ask',
      [paragraph('나루터에 징검돌*을 놓는다.'), note('* 문의 : 숲길과(044-123-4567)')],
    ],
    ['when something is', [paragraph('나루터에 징검돌*을 놓는다.'), note('* 일시 : 4월 13일')]],
    ['a part of another number', [paragraph('숲길(2021)년을 연다.'), note('1) 건너는 돌')]],
    ['a number in brackets', [paragraph('숲길 (1)을 연다.'), note('1) 건너는 돌')]],
  ])('takes %s for no term', (_, blocks) => expect(told(...blocks)).toEqual([]));

  it('ties a note to the whole number of its mark', () => {
    const blocks = [paragraph('징검돌11)을 2021)년에 놓고 물막이1)를 놓는다.')];
    expect(told(...blocks, note('1) 물을 막는 둑'), note('11) 건너는 돌'))).toEqual([
      ['물막이', '물을 막는 둑'],
      ['징검돌', '건너는 돌'],
    ]);
  });

  it('passes over notes that belong to nothing', () => {
    expect(told(paragraph('돌을 놓는다.'), note('* 건너는 돌'))).toEqual([]);
  });

  it.each(['*', '1)', '이하 ', '(이하 '])('comes to an end with nothing but %s', (sign) => {
    const long = sign.repeat(50_000);
    expect(told(paragraph(long), note(long))).toEqual([]);
  });

  it('says where term and meaning stand', () => {
    const blocks = [paragraph('나루터에 징검돌*을 놓는다.'), note('* 건너는 돌')];
    for (const { term, place, meaning } of findTerms(blocks)) {
      expect(blocks[place.block]?.text.slice(place.start, place.end)).toBe(term);
      expect(blocks[meaning.block]?.text.slice(meaning.start, meaning.end)).toBe(meaning.text);
    }
  });
});
