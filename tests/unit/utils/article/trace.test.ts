import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/article/article.ts';
import { articleNow, toggleRemoval, traceOf } from '../../../../utils/article/trace.ts';
import { anArticle } from '../../../support/factories/article.ts';

const paragraph = (text: string) => ({ type: 'paragraph' as const, text });
const removal = (text: string, at: number, order: number) => ({
  step: 'test',
  reason: 'notice' as const,
  text,
  back: { block: paragraph(text), at, order },
});
/** 하나 (둘) (셋) 넷 (다섯), the bracketed left out in another order, and one that cannot go back. */
const given = anArticle({
  blocks: [paragraph('하나'), paragraph('넷')],
  removed: [
    removal('다섯', 2, 4),
    { step: 'test', reason: 'not-text', text: 'U+202E' },
    removal('셋', 1, 2),
    removal('둘', 1, 1),
  ],
});
const [FIVE, MARK, THREE, TWO] = [0, 1, 2, 3];

const textsIn = (article: Article) => article.blocks.map(({ text }) => text).join(' ');
const toggled = (...indices: number[]) => indices.reduce(toggleRemoval, traceOf(given));

describe('a trace', () => {
  it('is the given article until something is put back', () => {
    expect(articleNow(traceOf(given))).toBe(given);
  });

  it.each([
    [[TWO], '하나 둘 넷'],
    [[THREE, TWO], '하나 둘 셋 넷'],
    [[TWO, THREE], '하나 둘 셋 넷'],
    [[FIVE, TWO, THREE], '하나 둘 셋 넷 다섯'],
    [[TWO, FIVE, THREE, TWO], '하나 셋 넷 다섯'],
    [[TWO, TWO], '하나 넷'],
    [[MARK], '하나 넷'],
    [[99], '하나 넷'],
  ])('after %j reads “%s”', (indices, text) => {
    expect(textsIn(articleNow(toggled(...indices)))).toBe(text);
  });

  it('keeps as left out what is not put back', () => {
    const { removed } = articleNow(toggled(THREE));
    expect(removed.map(({ text }) => text)).toEqual(['다섯', 'U+202E', '둘']);
  });

  it('never changes the given article', () => {
    const before = structuredClone(given);
    articleNow(toggled(TWO, THREE, FIVE));
    expect(given).toEqual(before);
  });
});
