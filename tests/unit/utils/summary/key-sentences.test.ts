import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { keySentences } from '../../../../utils/summary/key-sentences.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const item = (text: string): Block => ({ type: 'list', level: 3, text });
const LEAD =
  '숲길관리청은 올해 낡은 숲길 240곳의 계단과 난간을 고치고 쉼터와 안내판을 새로 세운다고 13일 밝혔다.';
const NEXT =
  '정비하는 곳은 산불이 지나간 자리와 비탈이 무너진 자리이며 마을 주민이 먼저 고른 곳부터 손을 댄다.';
const THIRD =
  '섬에 있는 길은 배편을 따로 마련해 늦가을부터 손볼 계획이고 겨울에는 눈이 적은 남쪽부터 살핀다.';
const FOURTH =
  '별지기 반장은 주민 모임과 함께 안내판에 넣을 글을 새로 쓰고 그림은 어린이들이 그리게 된다.';

const BASIS =
  '나루와 가람과 다솜과 라온과 마루 마을이 뜻을 모아 지난 두 해 동안 봄가을마다 함께 걷고 적은 것을 바탕으로';
const LONG = [LEAD, `${BASIS} ${NEXT}`, `${BASIS} ${THIRD}`];

const sentencesOf = (blocks: Block[], title = '', subtitles: string[] = [], agency?: string) =>
  keySentences({ title, subtitles, blocks, ...(agency ? { agency } : {}) });
const chosen = (blocks: Block[], title?: string, subtitles?: string[]): string[] =>
  sentencesOf(blocks, title, subtitles).map(({ text }) => text);

describe('keySentences', () => {
  it('takes three from the top, in order, over blocks', () => {
    const blocks = [paragraph(`${LEAD} ${NEXT}`), paragraph(THIRD), paragraph(FOURTH)];
    expect(chosen(blocks).slice(0, 3)).toEqual([LEAD, NEXT, THIRD]);
  });

  const SHORT = [
    '숲길관리청은 올해 낡은 숲길 240곳을 고친다고 13일 밝혔다.',
    '계단과 난간을 바꾸어 누구나 다니게 하려는 것이 첫째 목표다.',
    '섬에 있는 길은 배편을 따로 마련해 늦가을부터 손보게 된다.',
    '안내판에 넣을 글은 주민 모임이 여름 내내 새로 쓰고 있다.',
    '쉼터에는 빗물을 받아 두는 통과 나무 의자를 하나씩 놓는다.',
  ];

  it('takes no more than three where they are short', () => {
    expect(chosen(SHORT.map(paragraph))).toEqual(SHORT.slice(0, 3));
  });

  it('lets short ones but the first take along what follows them in their paragraph', () => {
    const [a, b, c, d, e] = SHORT;
    const blocks = [paragraph(`${a}`), paragraph(`${b} ${c}`), paragraph(`${d} ${e}`)];
    expect(chosen(blocks)).toEqual([a, `${b} ${c}`, `${d} ${e}`]);
    expect(chosen([paragraph(`${a} ${b}`), paragraph(`${c}`)])).toEqual([a, b, c]);
  });

  it('takes nothing along where three are long enough', () => {
    const blocks = [LEAD, ...LONG.slice(1).map((text) => `${text} ${SHORT[3]}`)].map(paragraph);
    expect(chosen(blocks)).toEqual(LONG);
  });

  it('passes over a short one for a later one that fills the length far better', () => {
    const brief = '계단과 난간을 바꾸어 누구나 다니게 하려는 것이다.';
    const full = `나루와 가람과 다솜 마을이 저마다 뜻을 모아 지난 두 해 동안 적은 것을 바탕으로 ${THIRD}`;
    const pad = paragraph(brief.replace('계단과 난간', '쉼터와 의자'));
    expect(chosen([paragraph(LEAD), paragraph(brief), paragraph(NEXT), paragraph(full)])).toEqual([
      LEAD,
      NEXT,
      full,
    ]);
    expect(chosen([paragraph(LEAD), paragraph(NEXT), paragraph(full), pad])).toEqual([
      LEAD,
      NEXT,
      full,
    ]);
  });

  it('takes a part that goes on in the next paragraph', () => {
    const part = '올해 고치는 길은 마을 주민이 저마다 뜻을 모아서 먼저 고른 곳으로,';
    expect(chosen([paragraph(LEAD), paragraph(part), paragraph(NEXT)])).toEqual([LEAD, part, NEXT]);
  });

  it('shows lighter sentences only where they are long', () => {
    const isLight = (blocks: Block[]) => sentencesOf(blocks).map(({ shown }) => Boolean(shown));
    expect(isLight(SHORT.map(paragraph))).toEqual([false, false, false]);
    expect(isLight(LONG.map(paragraph))).toEqual([true, false, true]);
  });

  it('names the place of each sentence to the character', () => {
    const blocks = [paragraph('  '), item(`- ${LEAD}  ${NEXT} `), paragraph(`🌲 ${THIRD}`)];
    const sentences = sentencesOf(blocks);
    expect(sentences.map(({ block }) => block)).toEqual([1, 1, 2]);
    for (const { text, block, start, end } of sentences) {
      expect(blocks[block]?.text.slice(start, end)).toBe(text);
    }
  });

  it.each<readonly [string, Block]>([
    ['headings', { type: 'heading', level: 2, text: `<${LEAD}>` }],
    ['footnotes', { type: 'footnote', text: `* ${LEAD}` }],
    ['footnotes that came as paragraphs', paragraph(`* ${LEAD}`)],
    ['tables', { type: 'table', text: LEAD, rows: [[LEAD]] }],
    ['labels', paragraph('낡은 숲길을 올해 고친다.')],
    [
      'what is no statement',
      paragraph('올해 고치는 숲길의 위치와 걷는 데 걸리는 시간과 쉬는 곳 안내'),
    ],
    [
      'a quotation alone',
      paragraph('“모두가 다니는 숲길을 만들어 마을을 살리고 사람을 부르겠다.”'),
    ],
    [
      'speeches',
      paragraph(
        '한별 청장은 “모두가 다니는 숲길을 만들어 마을을 살리겠다”라며 “함께하자”고 말했다.',
      ),
    ],
    ['pointers to a list', paragraph('올해 고치는 숲길의 자세한 위치와 고치는 때는 다음과 같다.')],
    [
      'pointers to annexes',
      paragraph('올해 고치는 숲길의 위치와 고치는 때는 붙임 자료에 적어 두었다.'),
    ],
  ])('passes over %s', (_, block) => {
    expect(chosen([block, paragraph(NEXT)])).toEqual([NEXT]);
  });

  it('passes over a list that came as one sentence, unless nothing stands before it', () => {
    const list = `고치는 곳은 ${'가람길, 나루길, 다솜길, '.repeat(12)}라온길이다.`;
    expect(chosen([paragraph(LEAD), paragraph(list), paragraph(NEXT)])).toEqual([LEAD, NEXT]);
    expect(chosen([paragraph(list), paragraph(NEXT)])).toEqual([list, NEXT]);
  });

  it.each<readonly [string, string, string[]]>([
    ['the title', LEAD, []],
    ['a sub-title', '다른 제목', [`- ${LEAD} -`]],
  ])('passes over what %s says already, all of it', (_, title, subtitles) => {
    expect(chosen([paragraph(LEAD), paragraph(NEXT)], title, subtitles)).toEqual([NEXT]);
  });

  it('keeps a sentence that says more than the title', () => {
    expect(chosen([paragraph(LEAD)], '숲길관리청, 올해 낡은 숲길 240곳 고친다')).toEqual([LEAD]);
  });

  it('passes over what a chosen sentence says already', () => {
    expect(chosen([paragraph(LEAD), paragraph(`한편 ${LEAD}`), paragraph(NEXT)])).toEqual([
      LEAD,
      NEXT,
    ]);
  });

  it('leaves out the agency that the head shows, and no other one', () => {
    const shownFor = (agency: string) => sentencesOf(LONG.map(paragraph), '', [], agency)[0]?.shown;
    expect(shownFor('숲길관리청')).toMatch(/^올해 낡은 숲길/);
    expect(shownFor('물길관리청')).toMatch(/^숲길관리청은/);
  });

  it('finds nothing in nothing', () => {
    expect(chosen([])).toEqual([]);
  });
});
