import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../utils/article/block.ts';
import type { Highlight } from '../../../../../utils/article/highlight.ts';
import { findHighlight, findHighlights } from '../../../../../utils/library/highlights/anchor.ts';
import { makeHighlight } from '../../../../../utils/library/highlights/make-highlight.ts';
import { manyArticles } from '../../../../support/library/many.ts';

const FIELDS = { id: 'h1', colour: 'yellow', note: '', madeAt: 1 } as const;

const textOf = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text }));

/** Marks the nth time that these words stand in the text. */
function mark(blocks: readonly Block[], words: string, nth = 0): Highlight {
  const places = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(new RegExp(words.replace(/[?().*+]/g, '\\$&'), 'gu'))].map(({ index }) => ({
      block,
      start: index,
      end: index + words.length,
    })),
  );
  const place = places[nth];
  const highlight = place && makeHighlight(blocks, place, FIELDS);
  if (!highlight) throw new Error(`“${words}” is not there`);
  return highlight;
}

const found = (blocks: readonly Block[], highlight: Highlight) => {
  const place = findHighlight(blocks, highlight);
  return place && [place.block, blocks[place.block]?.text.slice(place.start, place.end)];
};

const TEXT = textOf(
  '숲길관리청은 3월 4일부터 청년 월세 지원 사업의 신청을 받는다.',
  '소득이 낮은 청년은 매달 20만 원을 최대 12개월 받을 수 있다.',
  'ㅇ 서울 120명, 부산 45명, 대구 30명을 뽑는다.',
  '자세한 내용은 누리집에서 확인할 수 있다.',
);

describe('making a highlight', () => {
  it('keeps the words and 32 characters of what stands around, from other blocks too', () => {
    const highlight = mark(TEXT, '매달 20만 원을');
    expect(highlight).toEqual({
      ...FIELDS,
      quote: '매달 20만 원을',
      prefix: '년 월세 지원 사업의 신청을 받는다.\n소득이 낮은 청년은 ',
      suffix: ' 최대 12개월 받을 수 있다.\nㅇ 서울 120명, 부산 45명'.slice(0, 32),
      place: { block: 1, start: 11, end: 20 },
    });
  });

  it('leaves out white space at the ends', () => {
    const highlight = makeHighlight(TEXT, { block: 1, start: 10, end: 21 }, FIELDS);
    expect(highlight?.quote).toBe('매달 20만 원을');
    expect(highlight?.place).toEqual({ block: 1, start: 11, end: 20 });
  });

  it.each([
    ['no characters', { block: 0, start: 3, end: 3 }],
    ['white space', { block: 1, start: 10, end: 11 }],
    ['no such block', { block: 9, start: 0, end: 3 }],
    ['an end before the start', { block: 0, start: 5, end: 2 }],
    ['behind the text', { block: 0, start: 500, end: 510 }],
  ])('is none for %s', (_what, place) => {
    expect(makeHighlight(TEXT, place, FIELDS)).toBeNull();
  });

  it('cuts no character in half', () => {
    const blocks = textOf(`${'😀'.repeat(20)}여기${'😀'.repeat(20)}`);
    const { prefix, suffix } = mark(blocks, '여기');
    expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
    const odd = mark(textOf(`${'😀'.repeat(20)}a여기b${'😀'.repeat(20)}`), '여기');
    expect(odd.prefix.isWellFormed() && odd.suffix.isWellFormed()).toBe(true);
  });
});

describe('finding a highlight again', () => {
  it('finds it where it is in the same text', () => {
    const highlight = mark(TEXT, '부산 45명');
    expect(findHighlight(TEXT, highlight)).toEqual(highlight.place);
  });

  it('finds it where blocks came and went before it', () => {
    const highlight = mark(TEXT, '매달 20만 원을 최대 12개월 받을 수 있다.');
    const [first, ...rest] = TEXT;
    if (!first) throw new Error('a text');
    expect(found([...textOf('새 문단이에요.', '또 하나'), ...rest], highlight)?.[0]).toBe(2);
    expect(found(rest, highlight)).toEqual([0, highlight.quote]);
  });

  it('tells the same words apart by what stands around them', () => {
    const blocks = textOf(
      '1차 접수는 신청할 수 있다. 끝났다.',
      '2차 접수는 신청할 수 있다. 곧 연다.',
    );
    const second = mark(blocks, '신청할 수 있다.', 1);
    expect(found(blocks, second)?.[0]).toBe(1);
    expect(found(blocks.toReversed(), second)?.[0]).toBe(0);
  });

  it('tells the same words in the same surroundings apart by their place', () => {
    const row = '지원 대상은 청년이다.';
    const blocks = textOf(row, row, row, row);
    for (const nth of [0, 1, 2, 3]) {
      expect(found(blocks, mark(blocks, '청년', nth))?.[0]).toBe(nth);
    }
  });

  it('follows a sentence that was edited, and keeps what was marked', () => {
    const highlight = mark(TEXT, '소득이 낮은 청년은 매달 20만 원을 최대 12개월 받을 수 있다.');
    const edited = TEXT.with(1, {
      type: 'paragraph',
      text: '소득이 낮은 청년은 매달 30만 원을 최대 24개월까지 받을 수 있다.',
    });
    expect(found(edited, highlight)).toEqual([1, edited[1]?.text]);
    expect(findHighlights([highlight], edited)[0]?.quote).toBe(highlight.quote);
  });

  it('follows a sentence whose spaces and quotation marks were changed', () => {
    const before = textOf('장관은 “현장을 꼼꼼히 살피겠다”라고 말했다.', '끝.');
    const after = textOf('장관은 "현장을 꼼꼼히  살피겠다"라고 말했다.', '끝.');
    const highlight = mark(before, '“현장을 꼼꼼히 살피겠다”라고');
    expect(found(after, highlight)).toEqual([0, '"현장을 꼼꼼히  살피겠다"라고']);
  });

  it('follows into another block that two were joined to', () => {
    const highlight = mark(TEXT, '서울 120명, 부산 45명, 대구 30명을 뽑는다.');
    const joined = textOf(TEXT.map(({ text }) => text).join(' '));
    expect(found(joined, highlight)).toEqual([0, highlight.quote]);
  });

  it('marks within a table as within any block', () => {
    const rows = [
      ['지역', '명'],
      ['서울', '120'],
    ];
    const table: Block = { type: 'table', text: '지역\t명\n서울\t120', rows };
    const highlight = mark([...TEXT, table], '서울\t120');
    expect(found([...TEXT.slice(2), table], highlight)).toEqual([2, '서울\t120']);
  });

  it.each([
    ['a text without it', textOf('아주 다른 글이 여기에 있다.', '아무 관련도 없다.')],
    ['no text', []],
    ['empty blocks', textOf('', '')],
  ])('is not found in %s', (_what, blocks) => {
    const highlight = mark(TEXT, '소득이 낮은 청년은 매달 20만 원을');
    expect(findHighlight(blocks, highlight)).toBeNull();
  });

  it('does not take a short word for the marked one because it stands somewhere', () => {
    const highlight = mark(TEXT, '청년', 0);
    expect(findHighlight(textOf('다른 글에도 청년 이야기가 나온다.'), highlight)).toBeNull();
    const other = textOf('숲길관리청은 3월 4일부터 장년 월세 지원 사업의 신청을 받는다.');
    expect(findHighlight(other, highlight)).toBeNull();
  });

  it('does not take a sentence for one that is built alike', () => {
    const blocks = textOf('가온 사업.', '3월 4일까지 누리집에서 신청할 수 있다.', '문의는 가온과.');
    const highlight = mark(blocks, '3월 4일까지 누리집에서 신청할 수 있다.');
    const other = textOf(
      '한결 공모전 안내',
      '9월 30일까지 누리집에서 신청할 수 있다.',
      '담당은 두레팀',
    );
    expect(findHighlight(other, highlight)).toBeNull();
  });

  it('comes back when the words do', () => {
    const highlight = mark(TEXT, '소득이 낮은 청년은 매달 20만 원을');
    const [lost] = findHighlights([highlight], textOf('전혀 다른 글이다.'));
    expect(lost?.place).toBeNull();
    expect(findHighlights(lost ? [lost] : [], TEXT)[0]).toEqual(highlight);
  });

  it('whatever was marked in a text is found at its place in the same text', () => {
    const texts = manyArticles(20, 3).map(({ article }) => article.blocks);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(),
        fc.nat(200),
        (blocks, a, b, length) => {
          const block = a % blocks.length;
          const start = b % (blocks[block]?.text.length ?? 1);
          const highlight = makeHighlight(
            blocks,
            { block, start, end: start + length + 1 },
            FIELDS,
          );
          return !highlight || deepEqual(findHighlight(blocks, highlight), highlight.place);
        },
      ),
    );
  });

  it('is found in a text without one of the other blocks', () => {
    const texts = manyArticles(20, 5).map(({ article }) => article.blocks);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), (blocks, a, b) => {
        const block = a % blocks.length;
        const gone = b % blocks.length;
        const text = blocks[block]?.text ?? '';
        if (gone === block || text.length < 30) return true;
        const highlight = makeHighlight(blocks, { block, start: 0, end: text.length }, FIELDS);
        const place = highlight && findHighlight(blocks.toSpliced(gone, 1), highlight);
        return place?.block === (gone < block ? block - 1 : block);
      }),
    );
  });
});

const deepEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
