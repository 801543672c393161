// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dropLetterhead } from '../../../../../utils/extraction/steps/letterhead.ts';
import { dropRepeatedTitle } from '../../../../../utils/extraction/steps/repeated-title.ts';
import {
  dropRunningHeads,
  runningLines,
} from '../../../../../utils/extraction/steps/running-heads.ts';
import { cutAtStart } from '../../../../../utils/extraction/steps/start-of-text.ts';
import {
  aDraft,
  aDraftBlock,
  type DraftLine,
  textsOf,
  traceOf,
} from '../../../../support/factories/draft.ts';

const TITLE = '숲길 240곳을 새로 고친다';
const SUBTITLES = ['- 흙길을 다지고 안내판을 세운다 -', '- 섬은 가을에 -'];
const BODY = ['숲길관리청은 숲길을 고친다고 밝혔다.', `이 사업의 이름은 ‘${TITLE}’이다.`];

describe('dropRepeatedTitle', () => {
  const step = dropRepeatedTitle(TITLE, SUBTITLES);
  it.each<readonly [string, string[]]>([
    ['nothing', []],
    ['the title', [TITLE]],
    ['the title and both sub-titles', [TITLE, ...SUBTITLES]],
    ['a sub-title alone', ['흙길을 다지고 안내판을 세운다']],
    ['the title over two lines', ['숲길 240곳을', '새로 고친다']],
    ['the title twice', [TITLE, TITLE]],
  ])('drops %s at the top', (_, top) => {
    const result = step.run(aDraft([...top, ...BODY]));
    expect(textsOf(result)).toEqual(BODY);
    expect(traceOf(result)).toEqual(
      top.map((text) => ({ step: 'repeated-title', reason: 'repeated-title', text })),
    );
  });

  it.each<readonly [string, string[]]>([
    ['further down', [...BODY, TITLE]],
    ['with another figure', [TITLE.replace('240', '241'), ...BODY]],
    ['within a sentence', [`${TITLE}고 밝혔다.`, ...BODY]],
  ])('leaves its words %s', (_, lines) => {
    expect(textsOf(step.run(aDraft(lines)))).toEqual(lines);
  });
});

describe('dropLetterhead', () => {
  const step = dropLetterhead(TITLE, SUBTITLES);
  const HEAD: DraftLine[] = [
    '보 도 자 료',
    [
      ['보도시점', '2026. 7. 2.(목) 12:00'],
      ['배포', '2026. 7. 2.(목) 12:00'],
    ],
    '숲길관리청',
  ];
  it('drops all above the title', () => {
    const result = step.run(aDraft([...HEAD, TITLE, ...BODY]));
    expect(textsOf(result)).toEqual([TITLE, ...BODY]);
    expect(result.removed.map(({ reason }) => reason)).toEqual(HEAD.map(() => 'letterhead'));
  });

  it.each([
    '보도자료',
    '보도 참고 자료',
    '설명자료',
    '보도시점 : 즉시',
    '배포일시 2026. 7. 2.',
    '즉시 보도 가능',
  ])('drops %s where no title follows', (line) => {
    expect(textsOf(step.run(aDraft([line, ...BODY])))).toEqual(BODY);
  });

  it.each<readonly [string, string[]]>([
    ['words that go on', ['보도자료에 따르면 숲길이 열린다.', '배포한 안내서를 본다.', ...BODY]],
    [
      'the same words further down',
      [...Array.from({ length: 10 }, (_, i) => `${i}째 줄이다.`), '보도자료'],
    ],
    [
      'a long block above the title',
      [`숲길을 고친다. ${'길을 다진다. '.repeat(40)}`, TITLE, ...BODY],
    ],
    ['a title far down', [...Array.from({ length: 12 }, (_, i) => `${i}째 줄이다.`), TITLE]],
  ])('leaves %s', (_, lines) => {
    expect(textsOf(step.run(aDraft(lines)))).toEqual(lines);
  });
});

describe('runningLines', () => {
  const pagesOf = (...texts: string[][]) => {
    let order = 0;
    return texts.map((lines) => lines.map((line) => aDraftBlock(line, { order: order++ })));
  };

  it('finds the short line at the edge of most pages, above page numbers too', () => {
    const pages = pagesOf(
      ['숲길관리청 보도자료', '하나', '- 1 -'],
      ['숲길관리청 보도자료', '둘', '- 2 -'],
      ['숲길관리청  보도자료', '셋', '- 3 -'],
      ['넷'],
    );
    expect([...runningLines(pages)]).toEqual([0, 3, 6]);
    const foot = pagesOf(
      ['하나', '밑줄', '- 1 -'],
      ['둘', '밑줄', '- 2 -'],
      ['셋', '밑줄', '- 3 -'],
    );
    expect([...runningLines(foot)]).toEqual([1, 4, 7]);
  });

  it.each([
    ['on two pages only', pagesOf(['머리', '하나'], ['머리', '둘'])],
    [
      'on few of many pages',
      pagesOf(['가', '1'], ['가', '2'], ['가', '3'], ['4'], ['5'], ['6'], ['7']),
    ],
    ['inside pages', pagesOf(['1', '가', '2'], ['3', '가', '4'], ['5', '가', '6'])],
    ['long', pagesOf(...Array.from({ length: 3 }, (_, i) => ['긴 글 '.repeat(20), `${i}`]))],
  ])('leaves lines that stand %s', (_, pages) => {
    expect(runningLines(pages).size).toBe(0);
  });
});

describe('dropRunningHeads', () => {
  it.each(['- 2 -', '– 13 –', '2 / 5', '-3-'])('drops the page number %s', (line) => {
    expect(textsOf(dropRunningHeads(new Set()).run(aDraft([line, ...BODY])))).toEqual(BODY);
  });

  it.each(['- 2', '2', '- 2곳 -', '1/2은 닫는다', '- 2026 -'])('leaves %s', (line) => {
    expect(textsOf(dropRunningHeads(new Set()).run(aDraft([line])))).toEqual([line]);
  });
});

describe('cutAtStart', () => {
  const step = cutAtStart(TITLE);
  const link = (text: string, href: string) => {
    const element = document.createElement('a');
    element.setAttribute('href', href);
    return aDraftBlock(text, { element });
  };

  it('cuts headline, date, agency, controls and attachments', () => {
    const result = step.run(
      aDraft([
        '본문 바로가기',
        TITLE,
        '- 섬은 가을에 -',
        link('2026.07.02 숲길관리청', '/news/ministryNewsList.do?repCode=A1'),
        '글자크기 설정',
        '인쇄하기',
        link('숲길.hwpx', '/common/download.do?fileId=1'),
        '내려받기',
        ...BODY,
      ]),
    );
    expect(textsOf(result)).toEqual(BODY);
    expect(result.removed).toHaveLength(8);
  });

  it('starts behind the heading, not at an earlier line of the same words', () => {
    const heading = aDraftBlock(TITLE, { block: { type: 'heading', level: 1, text: TITLE } });
    expect(textsOf(step.run(aDraft([TITLE, '다른 소식', heading, ...BODY])))).toEqual(BODY);
  });

  it('knows a headline that is broken over lines', () => {
    expect(textsOf(step.run(aDraft(['소식', '숲길 240곳을', '새로 고친다', ...BODY])))).toEqual(
      BODY,
    );
  });

  const lines = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => `${i}째 줄이다.`);

  it('cuts up to the date where no headline stands', () => {
    const text = [...lines(20), '2026.07.02 별지기', ...BODY];
    expect(textsOf(step.run(aDraft(text)))).toEqual(BODY);
  });

  it('looks for no date far away', () => {
    const text = [...lines(80), '2026.07.02', ...BODY];
    expect(textsOf(step.run(aDraft(text)))).toEqual(text);
    expect(textsOf(step.run(aDraft([TITLE, ...text.slice(60)])))).toEqual(text.slice(60));
  });

  it('takes no sentence that begins with a date for the date', () => {
    const text = ['2026.07.02 숲길 240곳이 문을 연다.', ...BODY];
    expect(textsOf(step.run(aDraft([TITLE, ...text])))).toEqual(text);
  });
});
