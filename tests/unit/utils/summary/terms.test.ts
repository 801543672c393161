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

  it('passes over notes that belong to nothing', () => {
    expect(told(paragraph('돌을 놓는다.'), note('* 건너는 돌'))).toEqual([]);
  });

  it('says where term and meaning stand', () => {
    const blocks = [paragraph('나루터에 징검돌*을 놓는다.'), note('* 건너는 돌')];
    for (const { term, place, meaning } of findTerms(blocks)) {
      expect(blocks[place.block]?.text.slice(place.start, place.end)).toBe(term);
      expect(blocks[meaning.block]?.text.slice(meaning.start, meaning.end)).toBe(meaning.text);
    }
  });
});
