import { describe, expect, it } from 'vitest';
import { sentenceSpans, sentenceStarts } from '../../../../utils/text/sentences.ts';

const sentencesOf = (text: string): string[] =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

/** One line each; a bar stands where a sentence ends. */
const LINES: readonly (readonly [string, string])[] = [
  ['full stops', '숲길을 연다.| 정원도 연다.| 물길은 닫는다.'],
  ['question and exclamation marks', '정말 그럴까?| 그렇다!| 그래서 연다.'],
  ['several marks', '정말 그럴까?!| 그렇다...| 그래서 연다.'],
  ['a date', '접수는 2026. 4. 13.(월)부터 받는다.| 발표는 5. 2.에 한다.'],
  ['a span of dates', '신청은 4.13.~24. 사이에 받는다.| 결과는 나중에 알린다.'],
  ['a year behind an apostrophe', '’26. 3. 4.부터 연다.| ‘27. 1. 1.에 넓힌다.'],
  ['years in two kinds of apostrophe', '‘26년에 열었다.| ’27년에 닫는다.| 끝났다.'],
  ['numbers of items', '1. 배경을 밝힌다.| 2. 일정을 정한다.'],
  ['syllables that number items', '가. 배경은 이렇다.| 나. 일정은 저렇다.'],
  ['numbers behind an annex label', '<붙임> 1. 사업 개요 2. 추진 일정'],
  ['an address', '누리집 www.korea.kr에서 볼 수 있다.| 문의도 받는다.'],
  ['decimals', '비율은 3.5%이다.| 값은 1.2배다.'],
  ['a dot leader for a middle dot', '시․도가 함께 한다.| 군․구도 따른다.'],
  ['a middle dot', '시·도가 함께 한다.| 군·구도 따른다.'],
  ['an ellipsis', '기다리면… 열린다.| 그렇다.'],
  ['a quotation with 라며', '별지기는 “비가 온다. 우산을 쓰자.”라며 웃었다.| 모두 따랐다.'],
  ['a quotation with 라고', '별지기는 “비가 온다. 우산을 쓰자.”라고 했다.| 모두 따랐다.'],
  ['a quotation with 고', '별지기는 “비가 온다. 우산을 쓴다.”고 했다.| 모두 따랐다.'],
  ['a quotation and a space', '별지기는 “비가 온다. 쓴다.” 라며 웃었다.| 모두 따랐다.'],
  ['straight quotation marks', '별지기는 "비가 온다. 쓴다."라고 했다.| 모두 따랐다.'],
  ['a quotation that is a sentence', '“비가 온다. 우산을 쓴다.”| 모두 그렇게 말했다.'],
  ['a quotation without its end', '“비가 온다.| 우산을 쓴다.| 그렇다.'],
  ['brackets', '숲길(약 2.5km. 왕복)을 연다.| 정원도 연다.'],
  ['titles of laws', '「숲길법 시행령. 제3조」에 따른다.| 그렇다.'],
  ['a list within a sentence', '대상은 ▲숲길 ▲정원 △물길이다.| 모두 연다.'],
  ['notes and bullets behind a space', '숲길을 연다| ※ 비가 오면 닫는다| □ 정원| ○ 물길'],
  ['a forgotten space', '비가 왔다.|이번 주는 맑다.'],
  ['a forgotten space before a quotation', '비가 왔다.|“정말 왔다”며 웃었다.'],
  ['nominal endings', '예산을 늘림.| 인원을 줄임.| 곧 열 예정.'],
  [
    'a demonstrative behind a quotation',
    '‘숲길 잔치’를 연다.| 이 잔치는 처음이다.| 이 자리에서 만난다.',
  ],
  ['dots that trail off in a headline', '‘숲길 지킴이’ 모집... 어린이 30명 대상'],
  ['dots behind a finished sentence', '비가 왔다...| 그래도 걸었다.'],
  ['a remark that closes the line', '표는 요일마다 나눈다.(태어난 해 끝자리 기준)'],
  ['a remark behind a space', '걷는 이를 돕는다. (1,200명)'],
  [
    'marks of notes',
    '길을 열었다.* 정원도 연다.| 물길을 판다.1) 둑도 쌓는다.'
      .replace('.* 정', '.*| 정')
      .replace('.1) 둑', '.1)| 둑'),
  ],
  [
    'a cry within a name',
    '‘도전! 숲길 학교’에 이어 도전! 나루 학교가 문을 연다.| 모이자!| 함께 걷자.',
  ],
  ['an acronym at the end', '새 모임은 SUP. 이어서 자리를 옮긴다.'.replace('SUP. ', 'SUP.| ')],
  ['names that are not told', '어제 ○○마을과 □□마을이 만났다.| ○ 뜻을 모았다'],
  ['a list of circles within a sentence', '올해는 ○길 3곳 ○둑 2곳을 고친다.| ○다리도 놓는다.'],
  ['brackets within brackets', '숲길(나루(옛 이름 가람). 북쪽)을 연다.| 정원도 연다.'],
  ['a slip in quotation marks', '‘숲길‘을 연다.| 그리고 ‘정원’을 연다.'],
  ['line breaks', '숲길을\n|연다.| 정원도'],
  ['a remark at once behind the stop', '길을 연다.(4.13.부터)| 예산은 3억원임.(국비 50%)| 끝났다.'],
  ['the sign of the end', '길을 연다고 밝혔다. <끝>'],
  ['a question in a quotation', '그는 물었다.| “왜 여는가?”| 아무도 답하지 않았다.'],
  ['a cry with its report', '“열자!”| 별지기가 외쳤다.| “닫자!”라고도 했다.| 끝났다.'],
  ['circled and bracketed numbers', '① 길을 연다.| ② 정원을 연다.| (3) 물길을 연다.'],
  ['days that begin and end sentences', '4. 13. 시작한다.| 5. 2. 끝난다.| 3.1절을 기린다.'],
  ['acronyms with stops', 'U.S. 대표단과 Dr. 한별이 왔다.| No. 1 길이다.| 함께 걸었다.'],
  ['amounts with stops', '약 3.5배, 4.5배다.| 원가는 1,200.5원.| 값은 1,500원.'],
  ['a span inside brackets', '올해(’26. 1.~12.) 길을 연다.| 내년에도 연다.'],
  ['a second quotation', '그는 “연다”며 “또 연다. 꼭 연다”고 했다.| 모두 따랐다.'],
  ['a company form', '(주)한별은 문을 열었다.| 곧 닫는다.'],
];

describe('sentenceSpans', () => {
  it.each(LINES)('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    expect(sentencesOf(text)).toEqual(marked.split('|').map((part) => part.trim()));
  });

  it.each(['', ' ', '\u00a0\n'])('finds nothing in %j', (text) => {
    expect(sentenceSpans(text)).toEqual([]);
  });

  it('leaves out white space at both ends', () => {
    expect(sentenceSpans('  숲길을 연다.  정원도 연다. ')).toEqual([
      { start: 2, end: 9 },
      { start: 11, end: 18 },
    ]);
  });

  it('loses nothing but white space', () => {
    for (const [, marked] of LINES) {
      const text = marked.replaceAll('|', '');
      expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });
});

describe('sentenceStarts', () => {
  it('gives offsets in UTF-16 units', () => {
    expect(sentenceStarts('🌲길을 연다. 정원도 연다.')).toEqual([9]);
  });

  it('rises, and never names the first sentence', () => {
    for (const [, marked] of LINES) {
      const starts = sentenceStarts(marked.replaceAll('|', ''));
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(starts).not.toContain(0);
    }
  });

  it('takes an opening sign whose partner is far for a slip', () => {
    const text = `“${'숲길을 연다. '.repeat(120)}끝이다.”`;
    expect(sentenceStarts(text).length).toBe(120);
  });
});
