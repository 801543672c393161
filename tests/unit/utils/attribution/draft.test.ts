import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { excerptOf } from '../../../../utils/attribution/check-excerpt.ts';
import { draftOf, excerptOfDraft } from '../../../../utils/attribution/draft.ts';

const SIGN = '(…중략…)';
const blocks: Block[] = [
  { type: 'paragraph', text: '시는 물길을 냈다. 마을은 쉼터를 지었다. 모두가 나섰다.' },
  {
    type: 'table',
    text: '곳\t수\n동\t3',
    rows: [
      ['곳', '수'],
      ['동', '3'],
    ],
  },
  { type: 'paragraph', text: '내년에도 이어 간다.' },
];
const original = excerptOf(blocks, [
  '시는 물길을 냈다.',
  blocks[1]?.text ?? '',
  '내년에도 이어 간다.',
]);
const draft = draftOf(original, SIGN);
const edited = (text: string) => excerptOfDraft(blocks, text, original, SIGN);

it('writes parts as paragraphs, omissions as their sign, tables as rows', () => {
  expect(draft).toBe(`시는 물길을 냈다.\n\n${SIGN}\n\n곳\t수\n동\t3\n\n내년에도 이어 간다.`);
});

describe('an edited text', () => {
  it('is the excerpt itself where nothing was changed', () => {
    expect(edited(`${draft}\n`)).toBe(original);
  });

  it('is not edited by leaving out whole passages, and the omission is marked', () => {
    expect(edited('시는 물길을 냈다.\n\n내년에도 이어 간다.')).toEqual({
      parts: [{ text: '시는 물길을 냈다.' }, { text: '내년에도 이어 간다.', omission: true }],
      edited: false,
    });
  });

  it('keeps an omission marked whose sign was deleted', () => {
    expect(edited(draft.replace(`${SIGN}\n\n`, ''))).toEqual(original);
  });

  it('is edited by any other word, with the omissions that the reader left', () => {
    expect(edited(draft.replace('냈다', '열었다'))).toEqual({
      parts: [
        { text: '시는 물길을 열었다.' },
        {
          text: '곳\t수\n동\t3',
          rows: [
            ['곳', '수'],
            ['동', '3'],
          ],
          omission: true,
        },
        { text: '내년에도 이어 간다.' },
      ],
      edited: true,
    });
  });

  it('is a sentence cut in its middle', () => {
    expect(edited('시는 (…) 냈다.').edited).toBe(true);
  });

  it('may be nothing at all', () => {
    expect(edited(' \n\n ')).toEqual({ parts: [], edited: false });
  });
});
