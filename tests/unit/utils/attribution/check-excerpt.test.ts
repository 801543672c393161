import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { checkExcerpt, excerptOf } from '../../../../utils/attribution/check-excerpt.ts';

const BLOCKS: Block[] = [
  { type: 'heading', text: '<숲길을 고치다>', level: 1 },
  { type: 'paragraph', text: '숲길 240곳을 고친다. 섬은 “가을”에 한다. 산은 봄에 한다.' },
  { type: 'paragraph', text: '2026년 7월부터 45억원을 들인다.' },
  {
    type: 'table',
    text: '곳\t수\n숲길\t240\n섬길\t12',
    rows: [
      ['곳', '수'],
      ['숲길', '240'],
      ['섬길', '12'],
    ],
  },
  { type: 'list', text: '○ 섬은 “가을”에 한다.', level: 2 },
];
const texts = BLOCKS.map(({ text }) => text);

describe('checkExcerpt', () => {
  it.each([
    ['a sentence', '섬은 “가을”에 한다.'],
    ['a part of one', '240곳을 고친다'],
    ['text over two blocks', '산은 봄에 한다. 2026년 7월부터'],
    ['text with line breaks of the page', '숲길 240곳을\n  고친다.'],
    ['a converter’s gap before a unit', '2026 년 7 월부터 45억 원을'.replace('억 원', '억원')],
    ['rows of a table', '숲길\t240\n섬길\t12'],
    ['invisible signs', '숲길\u200b 240곳을'],
    ['another normal form', '숲길 240곳을'.normalize('NFD')],
  ])('%s is word for word', (_, passage) => {
    expect(checkExcerpt(BLOCKS, [passage])).toMatchObject({ verbatim: true });
  });

  it.each([
    ['another figure', '숲길 241곳을 고친다.'],
    ['another word', '숲길 240곳을 바꾼다.'],
    ['a word left out', '숲길을 고친다.'],
    ['other quotation marks', '섬은 "가을"에 한다.'],
    ['another spacing of words', '섬 은 “가을”에 한다.'],
    ['figures run together', '숲길 24 0곳을'],
    ['sentences in another order', '산은 봄에 한다. 섬은 “가을”에 한다.'],
    ['nothing', ' '],
  ])('%s is edited', (_, passage) => {
    const { verbatim, passages } = checkExcerpt(BLOCKS, [passage]);
    expect(verbatim).toBe(false);
    expect(passages).toEqual([{ verbatim: false, firstBlock: -1, lastBlock: -1, follows: false }]);
  });

  it('says which block each passage is in, and what follows what', () => {
    const { passages } = checkExcerpt(BLOCKS, ['산은 봄에 한다.', texts[2] ?? '', texts[4] ?? '']);
    expect(passages).toEqual([
      { verbatim: true, firstBlock: 1, lastBlock: 1, follows: false },
      { verbatim: true, firstBlock: 2, lastBlock: 2, follows: true },
      { verbatim: true, firstBlock: 4, lastBlock: 4, follows: false },
    ]);
  });

  it('takes words that stand twice where they come next', () => {
    const sentence = '섬은 “가을”에 한다.';
    const { passages } = checkExcerpt(BLOCKS, [sentence, sentence]);
    expect(passages.map(({ firstBlock }) => firstBlock)).toEqual([1, 4]);
  });

  it('says of each passage by itself what it is', () => {
    const { verbatim, passages } = checkExcerpt(BLOCKS, ['숲길을 안 고친다.', '산은 봄에 한다.']);
    expect(verbatim).toBe(false);
    expect(passages.map((passage) => passage.verbatim)).toEqual([false, true]);
  });

  it('knows an article without text', () => {
    expect(checkExcerpt([], ['가'])).toMatchObject({ verbatim: false });
    expect(checkExcerpt([], [])).toEqual({ verbatim: true, passages: [] });
  });
});

describe('excerptOf', () => {
  it('joins sentences that follow each other in one block', () => {
    expect(excerptOf(BLOCKS, ['숲길 240곳을 고친다.', '섬은 “가을”에 한다.'])).toEqual({
      parts: [{ text: '숲길 240곳을 고친다. 섬은 “가을”에 한다.' }],
      edited: false,
    });
  });

  it('keeps blocks apart, and marks what was left out between', () => {
    expect(excerptOf(BLOCKS, ['산은 봄에 한다.', texts[2] ?? '', texts[4] ?? '']).parts).toEqual([
      { text: '산은 봄에 한다.' },
      { text: texts[2] },
      { text: texts[4], omission: true },
    ]);
  });

  it('marks an omission inside a block, and passages that were put in another order', () => {
    const inside = excerptOf(BLOCKS, ['숲길 240곳을 고친다.', '산은 봄에 한다.']);
    expect(inside.parts[1]).toEqual({ text: '산은 봄에 한다.', omission: true });
    const turned = excerptOf(BLOCKS, ['산은 봄에 한다.', '숲길 240곳을 고친다.']);
    expect(turned.parts[1]?.omission).toBe(true);
  });

  it('takes the whole text with its table, and leaves nothing out', () => {
    const { parts, edited } = excerptOf(BLOCKS, texts);
    expect(parts.map(({ text }) => text)).toEqual(texts);
    expect(parts.some(({ omission }) => omission)).toBe(false);
    expect(parts[3]?.rows).toEqual([
      ['곳', '수'],
      ['숲길', '240'],
      ['섬길', '12'],
    ]);
    expect(edited).toBe(false);
  });

  it('joins the selected rows of a table', () => {
    expect(excerptOf(BLOCKS, ['숲길\t240', '섬길\t12']).parts).toEqual([
      {
        text: '숲길\t240\n섬길\t12',
        rows: [
          ['숲길', '240'],
          ['섬길', '12'],
        ],
      },
    ]);
  });

  it('knows a table of one column by its block', () => {
    const blocks: Block[] = [{ type: 'table', text: '가\n나', rows: [['가'], ['나']] }];
    expect(excerptOf(blocks, ['가\n나']).parts[0]?.rows).toEqual([['가'], ['나']]);
  });

  it('says that it was edited, and claims no omission around what has no place', () => {
    const { parts, edited } = excerptOf(BLOCKS, [
      '숲길 240곳을 고친다.',
      '섬은 겨울에 한다.',
      '○ 섬은 “가을”에 한다.',
    ]);
    expect(edited).toBe(true);
    expect(parts.some(({ omission }) => omission)).toBe(false);
  });
});
