import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { findReplies } from '../../../../utils/summary/reply.ts';

const reply = (...texts: string[]) =>
  findReplies(texts.map((text): Block => ({ type: 'paragraph', text })));

describe('findReplies', () => {
  it.each([
    ['[기사 내용]', '[숲길부 설명]'],
    ['□ 주요 보도내용', '□ 설명 내용'],
    ['< 언론 보도 >', '< 부처 입장 >'],
    ['【보도 요지】', '【사실은 이렇습니다】'],
    ['1. 보도 내용', '2. 숲길정책부 설명'],
    ['가. 언론보도 내용', '나. 사실관계'],
    ['1) 기사 주요내용', '2) 해명사항'],
    ['[보도내용①]', '[설명 내용 1]'],
    ['[보도 내용]', '[보도 내용에 대한 설명]'],
    ['□ 보도내용 (나루신문, 11. 20.)', '□ 이에 대한 숲길부 입장'],
    ['< 기사 내용(11.20, 나루신문) >', '‹숲길부 및 물길부 설명>'],
    ['〈보도된 내용〉', '○○부의 입장은 이렇습니다'],
    ['언론 보도내용', '[나루공사의 설명]'],
    ['Ⅰ. 보도요지', 'Ⅱ. 팩트체크'],
    ['<나루신문 보도>', '[한국나루 설명]'],
    ['[보도 요약]', '[숲길부·물길원 합동 설명]'],
    ['[보도된 내용]', '□ 이에 대한 숲길부의 입장은 다음과 같습니다.'],
  ])('knows %s and %s', (asked, answered) => {
    expect(reply('들어가며', asked, '길이 없다.', '물도 없다.', answered, '길이 있다.')).toEqual([
      { reported: { start: 2, end: 4 }, answer: { start: 5, end: 6 } },
    ]);
  });

  it.each([
    ['□ 보도내용: 길이 없다.', '□ 설명내용: 길이 있다.'],
    ['(보도내용) 길이 없다.', '(설명) 길이 있다.'],
    ['□ 보도내용\n- 길이 없다.', '□ 설명내용\n- 길이 있다.'],
  ])('takes a block whose label has its text behind it: %s', (asked, answered) => {
    expect(reply(asked, answered)).toEqual([
      { reported: { start: 0, end: 1 }, answer: { start: 1, end: 2 } },
    ]);
  });

  it('keeps each report with its answer', () => {
    const first = ['[보도내용①]', '길이 없다.', '[숲길부 설명]', '길이 있다.', '더 낸다.'];
    const second = ['[보도내용②]', '물이 없다.', '[물길부 설명]', '물이 있다.'];
    expect(reply(...first, ...second)).toEqual([
      { reported: { start: 1, end: 2 }, answer: { start: 3, end: 5 } },
      { reported: { start: 6, end: 7 }, answer: { start: 8, end: 9 } },
    ]);
  });

  it('keeps reports that are answered together in one', () => {
    const reports = ['[보도내용 1]', '길이 없다.', '[보도내용 2]', '물이 없다.'];
    expect(reply(...reports, '[설명 1]', '길이 있다.', '[설명 2]', '물이 있다.')).toEqual([
      { reported: { start: 1, end: 4 }, answer: { start: 5, end: 8 } },
    ]);
  });

  it.each(['문의 : 숲길과', '< 담당 부서 > 숲길과', '[보도 매체] 물길신문', '[보도내용]'])(
    'ends an answer before %s',
    (behind) => {
      expect(reply('[보도내용]', '없다.', '[설명]', '있다.', behind)).toEqual([
        { reported: { start: 1, end: 2 }, answer: { start: 3, end: 4 } },
      ]);
    },
  );

  it('takes a table of one cell for a label, and no head of columns', () => {
    const cell = (text: string): Block => ({ type: 'table', text, rows: [[text]] });
    const columns: Block = {
      type: 'table',
      text: '구분\t보도내용\n1\t길',
      rows: [
        ['구분', '보도내용'],
        ['1', '길'],
      ],
    };
    const [asked, answered] = [cell('보도내용'), cell('설명')];
    const told: Block = { type: 'paragraph', text: '길이 있다.' };
    expect(findReplies([asked, told, answered, told])).toHaveLength(1);
    expect(findReplies([columns, told, answered, told])).toEqual([]);
  });

  it.each([
    '정부 설명, 부족하다고 지적',
    '정부 설명에도 불구하고 길이 없음',
    '마을에서는 길이 없다고 설명',
    '주민들은 길이 없다는 입장',
    '정부 설명은 다음과 다르다: 길이 없다.',
    '가나신문은 길이 없다고 보도',
    '해당 보도, 길이 없다는 것',
    '주민들 강력 반박',
    '길에 대한 부족한 설명',
    '주민 일부 반박',
    '나루협회 입장',
    '한별 의원 반박',
    '마을 땅 매도 사실',
    '정부는 다시 설명',
    '사실과 다른 보도 내용',
    '길이 없다는 기사 내용',
    '(주민들은 길이 없다는 입장) 길이 없다.',
  ])('takes no line of either side for a label: %s', (line) => {
    expect(reply('[보도내용]', '길이 없다.', line, '[설명]', '길이 있다.', line)).toEqual([
      { reported: { start: 1, end: 3 }, answer: { start: 4, end: 6 } },
    ]);
  });

  it.each<readonly [string, string[]]>([
    ['one side alone', ['[보도내용]', '없다.']],
    ['a label that nothing follows', ['[보도내용]', '없다.', '[설명]']],
    ['a report that nothing tells', ['[보도내용]', '[설명]', '있다.']],
    ['the name of the paper', ['보도자료', '없다.', '[설명]', '있다.']],
    ['an answer before the report', ['[설명]', '있다.', '[보도내용]', '없다.']],
    ['words within a sentence', ['보도 내용에 따르면 길이 없다.', '설명 자료를 낸다.']],
    ['nothing', []],
  ])('finds none in %s', (_, texts) => {
    expect(reply(...texts)).toEqual([]);
  });

  it.each(['(', '[', ' ', '1', '가.', '보도 ', '(설명', '보도내용 ('])(
    'comes to an end with nothing but %s',
    (sign) => {
      const long = sign.repeat(100_000);
      expect(reply(long, ...Array.from({ length: 1000 }, () => '[보도내용]'), long)).toEqual([]);
    },
  );
});
