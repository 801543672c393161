import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { keySentences } from '../../../../utils/summary/key-sentences.ts';
import { summarise } from '../../../../utils/summary/summarise.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const item = (text: string): Block => ({ type: 'list', level: 3, text });
const LEAD = '숲길관리청은 올해 낡은 숲길 240곳을 고친다고 13일 밝혔다.';
const NEXT = '이번 정비는 계단과 난간을 바꾸어 누구나 다니게 하려는 것이다.';
const THIRD = '섬에 있는 길은 배편을 따로 마련해 늦가을부터 손볼 계획이다.';
const FOURTH = '별지기 반장은 주민 모임과 함께 안내판 글을 새로 쓰고 있다.';
const FILLER = '나무다리 아래 물길도 함께 살펴 장마 전에 막힌 곳을 뚫어 둔다. '.repeat(10).trim();
const chosen = (blocks: Block[], title = '', subtitles: string[] = []): string[] =>
  keySentences(blocks, title, subtitles).map(({ text }) => text);

describe('keySentences', () => {
  it('takes up to three from the top, in order, over blocks', () => {
    expect(chosen([paragraph(`${LEAD} ${NEXT}`), paragraph(THIRD), paragraph(FOURTH)])).toEqual([
      LEAD,
      NEXT,
      THIRD,
    ]);
  });

  it('names the place of each sentence to the character', () => {
    const blocks = [paragraph('  '), item(`- ${LEAD}  ${NEXT} `), paragraph(`🌲 ${THIRD}`)];
    const sentences = keySentences(blocks, '', []);
    expect(sentences.map(({ block }) => block)).toEqual([1, 1, 2]);
    for (const { text, block, start, end } of sentences) {
      expect(blocks[block]?.text.slice(start, end)).toBe(text);
    }
  });

  it.each<readonly [string, Block]>([
    ['headings', { type: 'heading', level: 2, text: `<${LEAD}>` }],
    ['footnotes', { type: 'footnote', text: `* ${LEAD}` }],
    ['tables', { type: 'table', text: LEAD, rows: [[LEAD]] }],
    ['labels', paragraph('숲길을 고친다.')],
    ['what is no statement', paragraph('올해 고치는 숲길의 위치와 걷는 데 걸리는 시간 안내')],
    ['a quotation alone', paragraph('“모두가 다니는 숲길을 만들어 마을을 살리겠다.”')],
    ['pointers to a list', paragraph('올해 고치는 숲길의 자세한 위치는 다음과 같다.')],
    ['pointers to annexes', paragraph('올해 고치는 숲길의 위치는 붙임 자료에 적어 두었다.')],
  ])('passes over %s', (_, block) => {
    expect(chosen([block, paragraph(NEXT)])).toEqual([NEXT]);
  });

  it.each<readonly [string, string, string[]]>([
    ['the title', '숲길관리청, 올해 낡은 숲길 240곳을 고친다고 밝혀', []],
    ['a sub-title', '다른 제목', ['- 숲길관리청은 올해 낡은 숲길 240곳을 고친다 -']],
  ])('passes over what %s says already', (_, title, subtitles) => {
    expect(chosen([paragraph(LEAD), paragraph(NEXT)], title, subtitles)).toEqual([NEXT]);
  });

  it('passes over what a chosen sentence says already', () => {
    expect(chosen([paragraph(LEAD), paragraph(`한편 ${LEAD}`), paragraph(NEXT)])).toEqual([
      LEAD,
      NEXT,
    ]);
  });

  it('keeps a sentence that only begins like a short title', () => {
    expect(chosen([paragraph(LEAD)], '숲길')).toEqual([LEAD]);
  });

  it('ends before 300 characters, but always takes the first', () => {
    const long = `${'숲길과 정원과 물길을 잇는 '.repeat(24)}길을 열 계획이라고 밝혔다.`;
    expect(chosen([paragraph(LEAD), paragraph(long), paragraph(NEXT)])).toEqual([LEAD]);
    expect(chosen([paragraph(long), paragraph(NEXT)])).toEqual([long]);
  });

  it('finds nothing in nothing', () => {
    expect(chosen([])).toEqual([]);
  });
});

describe('summarise', () => {
  const article = (blocks: Block[], subtitles: string[] = []) => ({
    title: '제목',
    subtitles,
    blocks,
  });

  it("gives the ministry's own sub-titles and sentences of the text", () => {
    const blocks = [paragraph(`${LEAD} ${NEXT}`), paragraph(FILLER)];
    const subtitles = ['- 계단과 난간을 바꾼다 -'];
    expect(summarise(article(blocks, subtitles))).toMatchObject({
      official: subtitles,
      sentences: [{ text: LEAD }, { text: NEXT }, { block: 1 }],
      declined: null,
    });
  });

  it.each([
    ['dashes', ['- 계단과 난간을 올해 안에 바꾼다 -', '- 섬은 늦가을부터 손본다 -']],
    ['arrows', ['▷ 계단과 난간을 올해 안에 바꾼다', '▷ 섬은 늦가을부터 손본다']],
  ])('takes lines with %s at the top for sub-titles where the head has none', (_, lines) => {
    const blocks = [...lines.map(item), paragraph(LEAD), paragraph(FILLER)];
    expect(summarise(article(blocks)).official).toEqual(lines);
    expect(summarise(article(blocks, ['부제'])).official).toEqual(['부제']);
  });

  it.each<readonly [string, Block[]]>([
    ['behind a paragraph', [paragraph(LEAD), item('- 계단과 난간을 올해 안에 바꾼다 -')]],
    ['that are sentences', [item('- 계단과 난간을 올해 안에 바꾼다.')]],
    ['of other bullets', [item('□ 계단과 난간을 올해 안에 바꾼다')]],
  ])('takes no lines %s for sub-titles', (_, blocks) => {
    expect(summarise(article([...blocks, paragraph(FILLER)])).official).toEqual([]);
  });

  it('declines a text that is its own summary, and one that is not there', () => {
    expect(summarise(article([paragraph(LEAD)], ['부제']))).toEqual({
      official: ['부제'],
      sentences: [],
      declined: 'too-short',
    });
    expect(summarise(article([]))).toEqual({ official: [], sentences: [], declined: 'no-text' });
    expect(summarise(article([paragraph('가'.repeat(399))])).declined).toBe('too-short');
    expect(summarise(article([paragraph('가'.repeat(400))])).declined).toBeNull();
  });

  it('changes nothing of the article', () => {
    const given = article([paragraph(LEAD), paragraph(FILLER)], ['부제']);
    const copy = structuredClone(given);
    summarise(given).official.push('더');
    expect(given).toEqual(copy);
  });
});
