import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { SUMMARY_LENGTHS, sentencesShown } from '../../../../utils/article/summary.ts';
import { summarise } from '../../../../utils/summary/summarise.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const item = (text: string): Block => ({ type: 'list', level: 3, text });
const LEAD = '숲길관리청은 올해 낡은 숲길 240곳을 고친다고 13일 밝혔다.';
const NEXT = '이번 정비는 계단과 난간을 바꾸어 누구나 다니게 하려는 것이다.';
const FILLER = '나무다리 아래 물길도 함께 살펴 장마 전에 막힌 곳을 뚫어 둔다. '.repeat(10).trim();
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
    ['that name whom to call', [item('- (전화) 044-123-4567, 숲길 홍보팀')]],
    ['that are labels', [item('- 진행 : 숲길관리청 한별 과장 -')]],
    ['that lead to what follows', [item('▷ 어제 나온 기사에 다음과 같이 답합니다')]],
    ['that were cut', [paragraph('숲길관리청은 올해 낡은 숲길의 계단과 난간을')]],
    ['that begin a section', [paragraph('1. 올해 고치는 숲길의 계단과 난간 안내')]],
    [
      'that a table follows',
      [
        paragraph('올해 고치는 숲길의 계단과 난간 안내'),
        { type: 'table', text: '길', rows: [['길']] },
      ],
    ],
  ])('takes no lines %s for sub-titles', (_, blocks) => {
    expect(summarise(article([...blocks, paragraph(FILLER)])).official).toEqual([]);
  });

  it('takes headlines right above the first sentence', () => {
    const lines = ['올해 안에 낡은 계단과 난간 교체', '섬에 있는 숲길은 늦가을부터 정비'];
    const blocks = [...lines.map(paragraph), paragraph(LEAD), paragraph(FILLER)];
    expect(summarise(article(blocks)).official).toEqual(lines);
  });

  it('takes what stands below the title where a form repeats it', () => {
    const title = '숲길관리청, 낡은 숲길을 다시 잇는다';
    const form = ['보도자료', '배포 즉시', '담당과', '숲길정책과 과장 한별'].map(paragraph);
    const line = '- 계단과 난간을 올해 안에 바꾼다 -';
    const blocks = [...form, paragraph(title), item(line), paragraph(LEAD), paragraph(FILLER)];
    expect(summarise({ ...article(blocks), title }).official).toEqual([line]);
    expect(summarise({ ...article(blocks), title: '다른 이야기' }).official).toEqual([]);
  });

  it('declines a text that is its own summary, and one that is not there', () => {
    expect(summarise(article([paragraph(LEAD)], ['부제']))).toMatchObject({
      official: ['부제'],
      sentences: [],
      declined: 'too-short',
    });
    expect(summarise(article([]))).toMatchObject({ official: [], declined: 'no-text' });
    expect(summarise(article([paragraph('가'.repeat(399))])).declined).toBe('too-short');
    expect(summarise(article([paragraph('가'.repeat(400))])).declined).toBe('no-sentence');
  });

  it('tells where the official lines stand', () => {
    const blocks = [item('▷ 섬은 늦가을부터 손본다'), paragraph(LEAD), paragraph(FILLER)];
    expect(summarise(article(blocks)).officialFrom).toBe('text');
    expect(summarise(article(blocks, ['부제'])).officialFrom).toBe('head');
  });

  it('takes what stands with the title in its box', () => {
    const rows = [
      ['숲길을 다시 잇는다'],
      ['- 계단과 난간을 올해 안에 바꾼다\n- 섬은 늦가을부터 손본다'],
    ];
    const box: Block = { type: 'table', text: rows.join('\n'), rows };
    const { official } = summarise({
      ...article([box, paragraph(LEAD), paragraph(FILLER)]),
      title: '숲길을 다시 잇는다',
    });
    expect(official).toEqual(['- 계단과 난간을 올해 안에 바꾼다', '- 섬은 늦가을부터 손본다']);
    expect(summarise(article([box, paragraph(FILLER)])).official).toEqual([]);
  });

  it('shows one, two and all of the sentences', () => {
    const blocks = [paragraph(`${LEAD} ${NEXT}`), paragraph(FILLER)];
    const summary = summarise(article(blocks));
    const counts = SUMMARY_LENGTHS.map((length) => sentencesShown(summary, length).length);
    expect(counts).toEqual([1, 2, summary.sentences.length]);
    expect(sentencesShown(summarise(article([])), 'full')).toEqual([]);
  });

  it.each([
    ['appointments', '[인사] 숲길관리청'],
    ['appointments', '숲길관리청 과장급 인사'],
    ['appointments', '숲길관리청 인사발령'],
    ['appointments', '숲길관리청장 인사 내정'],
    ['appointments', '국·과장급 인사 실시'],
    ['appointments', '숲길관리청 고위공무원 승진·전보'],
    ['appointments', '과장급 전보 (11월 20일자)'],
    ['appointments', '숲길부 인사발령'],
    ['appointments', '숲길부 고위공무원단 인사'],
    ['movements', '[동정] 숲길청장, 나루 마을 방문'],
    ['movements', '한별 장관 주요 일정'],
    ['movements', '숲길청장 동정'],
    ['condolence', '한별 장관, 나루 마을 어른 빈소 조문'],
    ['appointments', '국토교통부 인사(11.20.자)'],
  ])('declines %s: %s', (reason, title) => {
    const day = paragraph('숲길은 오는 12월 3일부터 다시 열린다.');
    const given = { ...article([paragraph(`${LEAD} ${NEXT}`), paragraph(FILLER), day]), title };
    expect(summarise(given)).toMatchObject({ sentences: [], facts: [], declined: reason });
  });

  it.each([
    '내부고발자 보호 강화',
    '복지부고시 개정',
    '「민법」 조문, 쉬운 우리말로',
    '품목별세율 공개',
    '인사 업무, 빨라진다',
    '국립공원장 탐방 일정 안내',
    '인사혁신처, 숲길을 걷다',
    '공무원 인사 제도 바꾼다',
    '공공기관 인사 청탁 뿌리 뽑는다',
    '나루 마을에 새해 인사 실시간 중계',
    '승진·전보 기준 공개',
    '세계 정상급 인사(CEO) 나루 마을 방문',
    '나루 잔치 일정 나왔다',
  ])('declines nothing for the words alone: %s', (title) => {
    const given = { ...article([paragraph(`${LEAD} ${NEXT}`), paragraph(FILLER)]), title };
    expect(summarise(given).declined).toBeNull();
  });

  it('gives both sides of a page of 사실은 이렇습니다, and of no other', () => {
    const blocks = [
      paragraph('[기사 내용]'),
      paragraph(LEAD),
      paragraph('[숲길청 설명]'),
      paragraph(FILLER),
    ];
    const actually = { source: 'korea.kr', kind: 'actually', id: '100000001' } as const;
    expect(summarise({ ...article(blocks), identity: actually }).replies).toEqual([
      { reported: { start: 1, end: 2 }, answer: { start: 3, end: 4 } },
    ]);
    const press = { ...actually, kind: 'pressRelease' } as const;
    expect(summarise({ ...article(blocks), identity: press }).replies).toEqual([]);
  });

  it('takes no point and no fact from what was reported', () => {
    const blocks = [
      paragraph('[보도 내용]'),
      paragraph('나루신문은 숲길청이 5월 11일까지 숲길 40곳을 모두 닫을 것이라고 보도했다.'),
      paragraph('[숲길청 설명]'),
      paragraph('숲길청은 올해 숲길 12곳의 쉼터를 고칠 뿐이며 닫을 계획이 없다고 밝혔다.'),
      paragraph(FILLER.repeat(8)),
    ];
    const identity = { source: 'korea.kr', kind: 'actually', id: '100000001' } as const;
    const { sentences, facts } = summarise({ ...article(blocks), identity });
    expect(sentences[0]?.block).toBe(3);
    expect(facts.map(({ value }) => value.block)).not.toContain(1);
    expect(facts.map(({ value }) => value.text)).toContain('12곳');
  });

  it('changes nothing of the article', () => {
    const given = article([paragraph(LEAD), paragraph(FILLER)], ['부제']);
    const copy = structuredClone(given);
    summarise(given).official.push('더');
    expect(given).toEqual(copy);
  });
});
