import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { findReply } from '../../../../utils/summary/reply.ts';

const reply = (...texts: string[]) =>
  findReply(texts.map((text): Block => ({ type: 'paragraph', text })));

describe('findReply', () => {
  it.each([
    ['[기사 내용]', '[숲길부 설명]'],
    ['□ 주요 보도내용', '□ 설명 내용'],
    ['< 언론 보도 >', '< 부처 입장 >'],
    ['【보도 요지】', '【사실은 이렇습니다】'],
  ])('knows %s and %s', (asked, answered) => {
    expect(reply('들어가며', asked, '길이 없다.', '물도 없다.', answered, '길이 있다.')).toEqual({
      reported: { start: 2, end: 4 },
      answer: { start: 5, end: 6 },
    });
  });

  it('takes a block whose label has its text behind it', () => {
    expect(reply('□ 보도내용: 길이 없다.', '□ 설명내용: 길이 있다.')).toEqual({
      reported: { start: 0, end: 1 },
      answer: { start: 1, end: 2 },
    });
  });

  it('ends before whom to ask', () => {
    expect(reply('[보도내용]', '없다.', '[설명]', '있다.', '문의 : 숲길과')?.answer).toEqual({
      start: 3,
      end: 4,
    });
  });

  it.each<readonly [string, string[]]>([
    ['one side alone', ['[보도내용]', '없다.']],
    ['a label that nothing follows', ['[보도내용]', '없다.', '[설명]']],
    ['words within a sentence', ['보도 내용에 따르면 길이 없다.', '설명 자료를 낸다.']],
    ['nothing', []],
  ])('finds none in %s', (_, texts) => {
    expect(reply(...texts)).toBeNull();
  });
});
