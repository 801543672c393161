import { describe, expect, it } from 'vitest';
import { hitsIn, snippetOf } from '../../../../../utils/library/search/show-hits.ts';

const as = (words: string, unfinished = false) => ({ words, unfinished });
const marked = (text: string, ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('hitsIn', () => {
  it.each([
    ['청년월세', '청년 월세를 돕는다', ['청년 월세']],
    ['청년 월세', '월세와 청년', ['월세', '청년']],
    ['청년 월세', '청년의 청년 “월세”', ['청년 “월세']],
    ['ㅊㄴㅇㅅ', '올해 청년 월세', ['청년 월세']],
    ['ai', 'AI와 ＡＩ', ['AI', 'ＡＩ']],
    ['숲길 길', '숲길', ['숲길']],
    ['없는', '숲길', []],
    ['', '숲길', []],
    ['·', '숲·길', []],
  ])('marks %s in %s', (words, text, expected) => {
    expect(marked(text, hitsIn(text, as(words)))).toEqual(expected);
  });

  it('takes the last syllable for unfinished only when told so', () => {
    expect(hitsIn('청년', as('청녀'))).toEqual([]);
    expect(hitsIn('청년', as('청녀', true))).toEqual([{ start: 0, end: 2 }]);
  });
});

describe('snippetOf', () => {
  const far = `${'숲길을 걷는다. '.repeat(20)}청년 월세를\n한 해 더 돕는다.${' 끝으로 간다.'.repeat(30)}`;

  it('shows a piece around the hit, cut between words, with marks that fit', () => {
    const snippet = snippetOf([{ text: '머리' }, { text: far }], as('청년월세'));
    expect(snippet?.block).toBe(1);
    expect(snippet?.text).toMatch(/^…(숲길을|걷는다).*청년 월세를 한 해.*…$/);
    expect(snippet?.text.length).toBeLessThanOrEqual(162);
    expect(marked(snippet?.text ?? '', snippet?.marks ?? [])).toEqual(['청년 월세']);
  });

  it('prefers the block with most of the words', () => {
    const blocks = [{ text: '청년이 온다' }, { text: '월세와 청년' }, { text: '청년 월세' }];
    expect(snippetOf(blocks.slice(0, 2), as('청년 월세'))?.block).toBe(1);
    expect(snippetOf(blocks, as('청년 월세'))?.block).toBe(2);
  });

  it('shows a short block whole', () => {
    expect(snippetOf([{ text: '청년 월세' }], as('월세'))).toEqual({
      block: 0,
      text: '청년 월세',
      marks: [{ start: 3, end: 5 }],
    });
  });

  it('is nothing where the words stand nowhere', () => {
    expect(snippetOf([{ text: far }], as('바다'))).toBeNull();
    expect(snippetOf([], as('바다'))).toBeNull();
  });
});
