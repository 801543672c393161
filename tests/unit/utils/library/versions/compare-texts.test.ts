import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../../utils/article/block.ts';
import { compareTexts, type Version } from '../../../../../utils/library/versions/compare-texts.ts';

const version = (texts: string[], removed: string[] = []): Version => ({
  blocks: texts.map((text): Block => ({ type: 'paragraph', text })),
  removed: removed.map((text) => ({ text })),
});

const SAVED = [
  '물길부는 7월 3일부터 정류장 320곳을 설치한다고 밝혔다. 설치비는 모두 12억 원이다.',
  'ㅇ 신청은 누리집에서 할 수 있다.',
  '장관은 “골목의 열을 식히겠다”라고 말했다.',
];

describe('no change', () => {
  test.each<[string, string[], string[]?]>([
    ['the same text', SAVED],
    [
      'other spaces and signs',
      SAVED.map((text) => text.replaceAll(' ', '  ').replace('“', '"').replace('”', '"')),
    ],
    ['lines cut elsewhere', SAVED.flatMap((text) => text.split(/(?<=다\.) /))],
    ['one line', [SAVED.join(' ')]],
    ['one line with bullets', [SAVED.join(' □ ')]],
    ['another bullet', SAVED.map((text) => text.replace('ㅇ', '-'))],
    ['another order', [...SAVED].reverse()],
    ['a sentence that is left out now', SAVED.slice(0, 2), [SAVED[2] ?? '']],
  ])('%s', (_name, texts, removed) => {
    expect(compareTexts(version(SAVED), version(texts, removed))).toEqual([]);
    expect(compareTexts(version(texts, removed), version(SAVED))).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    [
      'full-width signs',
      ['그늘막(기둥: 3개)은 50% 늘린다.'],
      ['그늘막（기둥： 3개）은 50％ 늘린다.'],
    ],
    [
      'a dash before a figure',
      ['정보 통신과 반도체', '- 5G 통신, 사물 인터넷, 확장 현실, 대화형 안내판'],
      ['정보 통신과 반도체 - 5G 통신, 사물 인터넷, 확장 현실, 대화형 안내판'],
    ],
    ['a line of signs only', ['단위는', '%', '늘어난 몫'], ['단위는 %', '늘어난 몫']],
  ])('%s', (_name, before, after) => {
    expect(compareTexts(version(before), version(after))).toEqual([]);
    expect(compareTexts(version(after), version(before))).toEqual([]);
  });

  test('a table that moved, or came as lines or cells', () => {
    const text = '지역\t정류장\t전년 대비\n물골시\t320\t△1.2%\n솔내군\t75\t3.0%';
    const table: Block = { type: 'table', text, rows: [] };
    const { blocks } = version(SAVED);
    const before: Version = { blocks: [table, ...blocks], removed: [] };
    const flat = (cut: RegExp) => version([...text.replaceAll('\t', ' ').split(cut), ...SAVED]);
    for (const after of [
      { blocks: [...blocks, table], removed: [] },
      flat(/\n/),
      version([...text.split(/[\t\n]/), ...SAVED]),
    ]) {
      expect(compareTexts(before, after)).toEqual([]);
      expect(compareTexts(after, before)).toEqual([]);
    }
  });

  test('a cell of a table that came as lines', () => {
    const rows = ['지역\t정류장\t전년 대비', '물골시\t320\t△1.2%', '솔내군\t75\t3.0%'];
    const before: Version = {
      blocks: [{ type: 'table', text: rows.join('\n'), rows: [] }],
      removed: [],
    };
    const after = rows.map((row) => row.replaceAll('\t', ' ').replace('75', '57'));
    expect(compareTexts(before, version(after))).toMatchObject([
      { kind: 'changed', before: rows[2], after: after[2], figures: true },
    ]);
  });

  test('rows of a table', () => {
    const rows = [
      ['구분', '인원'],
      ['서울', '12'],
    ];
    const table = (text: string): Version => ({
      blocks: [{ type: 'table', text, rows }],
      removed: [],
    });
    expect(compareTexts(table('구분\t인원\n서울\t12'), table('구분\t인원\n서울\t 12'))).toEqual([]);
    expect(
      compareTexts(table('구분\t인원\n서울\t12'), table('구분\t인원\n서울\t13')),
    ).toMatchObject([{ kind: 'changed', before: '서울\t12', after: '서울\t13', figures: true }]);
  });
});

describe('changes', () => {
  const changed = (from: string, to: string) =>
    compareTexts(version(SAVED), version(SAVED.map((text) => text.replace(from, to))));

  test('a figure, with its words and its place', () => {
    expect(changed('12억', '15억')).toEqual([
      {
        part: 'text',
        kind: 'changed',
        before: '설치비는 모두 12억 원이다.',
        after: '설치비는 모두 15억 원이다.',
        place: { block: 0, start: 34, end: 50 },
        figures: true,
        words: [
          { kind: 'same', text: '설치비는 모두 ' },
          { kind: 'removed', text: '12' },
          { kind: 'added', text: '15' },
          { kind: 'same', text: '억 원이다.' },
        ],
      },
    ]);
  });

  test('thousands with and without a comma are the same figure', () => {
    const [before, after] = ['모두 1,200명이 온다고 한다.', '모두 1200명이 온다고 했다.'].map(
      (text) => version([text]),
    );
    expect(compareTexts(before as Version, after as Version)).toMatchObject([{ figures: false }]);
  });

  test('figures come first', () => {
    const after = SAVED.map((text) =>
      text.replace('누리집', '우체국').replace('식히겠다', '3도 내리겠다'),
    );
    expect(compareTexts(version(SAVED), version(after)).map(({ figures }) => figures)).toEqual([
      true,
      false,
    ]);
  });

  test('a sentence that was added, and one that is gone', () => {
    const more = [...SAVED, '문의는 120번으로 하면 된다.'];
    expect(compareTexts(version(SAVED), version(more))).toMatchObject([
      { kind: 'added', before: '', after: more[3], place: { block: 3 } },
    ]);
    expect(compareTexts(version(more), version(SAVED))).toMatchObject([
      { kind: 'removed', before: more[3], after: '', place: null },
    ]);
  });

  test('a sentence that grew is one change', () => {
    expect(changed('12억 원이다', '12억 원 이상이다')).toMatchObject([{ kind: 'changed' }]);
  });

  test('of a sentence that comes again and again, the one that changed', () => {
    const fee = '참가비는 한 사람에 5천 원이며 현장에서 낸다.';
    const other = fee.replace('5', '6');
    const twice = (...fees: string[]) =>
      version(['서울에서', fees[0], '부산에서', fees[1]] as string[]);
    for (const [one, two] of [
      [twice(fee, fee), twice(fee, other)],
      [twice(fee, other), twice(fee, fee)],
    ] as const) {
      const text = two.blocks[3]?.text;
      expect(compareTexts(one, two)).toMatchObject([
        { kind: 'changed', after: text, figures: true },
      ]);
    }
  });

  test('a sentence that comes once more, or once less', () => {
    const sentence = SAVED[2] as string;
    const twice = [...SAVED, sentence];
    expect(compareTexts(version(SAVED), version(twice))).toMatchObject([
      { kind: 'added', after: sentence, place: { block: 3 } },
    ]);
    expect(compareTexts(version(twice), version(SAVED))).toMatchObject([{ kind: 'removed' }]);
  });

  test.each([
    ['5개', '8개'],
    ['10명', '20명'],
    ['7', '12'],
  ])('a figure in a short line: %s → %s', (before, after) => {
    expect(compareTexts(version([before, ...SAVED]), version([after, ...SAVED]))).toMatchObject([
      { kind: 'changed', before, after, figures: true },
    ]);
  });

  test.each([
    ['전년 대비 △ 1.2% 오름', '전년 대비 1.2% 오름'],
    ['참가자는 １２０명이다.', '참가자는 １３０명이다.'],
  ])('figures: %s → %s', (before, after) => {
    expect(compareTexts(version([before]), version([after]))).toMatchObject([{ figures: true }]);
  });

  test('the words tell what counts only', () => {
    const after = '장관은 "골목의 열을 3도 식히겠다"라고 말했다.';
    const [change] = compareTexts(version(SAVED), version([...SAVED.slice(0, 2), after]));
    expect(change?.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'added', text: '3도 ' },
    ]);
  });

  test('one figure in lines that were cut elsewhere, too', () => {
    const lines = [
      '물길부는 정류장을 찾는 이가 늘어 올해 안에 그늘막과 물안개를 내는 기둥을',
      '시내 320곳에 설치하고 내년에는 마을버스 정류장까지 넓힌다고 밝혔다.',
      '설치가 끝난 정류장은 누리집에서 지도로 볼 수 있으며',
      '고장은 전화로 알리면 된다.',
    ];
    const now = [lines.slice(0, 2).join(' '), lines.slice(2).join(' ')];
    const corrected = now.map((text) => text.replace('320', '230'));
    expect(compareTexts(version(lines), version(corrected))).toMatchObject([
      { kind: 'changed', before: now[0], after: corrected[0], place: { block: 0, start: 0 } },
    ]);
    const [first, second] = lines.map((text) => text.replace('320', '230'));
    expect(
      compareTexts(version(now), version([first, second, ...lines.slice(2)] as string[])),
    ).toMatchObject([
      { kind: 'changed', before: now[0], after: corrected[0], place: { block: 1, start: 0 } },
    ]);
  });

  test.each<Block>([
    { type: 'paragraph', text: '□ 3회' },
    { type: 'table', text: '물골시\t320\t75', rows: [] },
  ])('one figure before a line that was cut elsewhere ($type)', (before) => {
    const line = '물길부는 정류장을 찾는 이가 늘어 올해 안에 그늘막을 320곳에 설치한다';
    const after = { ...before, text: before.text.replace('3', '5') };
    const text = (first: Block, lines: string[]): Version => ({
      blocks: [first, ...version(lines).blocks],
      removed: [],
    });
    expect(compareTexts(text(before, [line]), text(after, line.split(/(?<=늘어) /)))).toMatchObject(
      [{ kind: 'changed', before: before.text, after: after.text }],
    );
  });

  test('lines cut elsewhere around one that comes again and again', () => {
    const before = ['서울에서 연다', '참가비는 없다', '부산에서 연다', '참가비는 없다', '끝'];
    const after = ['서울에서 연다 참가비는 없다', '부산에서 연다 참가비는 없다', '끝'];
    expect(compareTexts(version(before), version(after))).toEqual([]);
  });

  test('another text altogether, however long', () => {
    const many = (word: string) =>
      version(Array.from({ length: 6000 }, (_, at) => `${word} ${at}번째 문장이다.`));
    expect(compareTexts(many('앞의'), many('다른 글의 뒤에 있는')).length).toBe(12000);
  });

  test.each([' ', '\t'])('a line of many words, every third another (%j between them)', (gap) => {
    const line = (third: string) =>
      version([Array.from({ length: 60_000 }, (_, at) => (at % 3 ? at : third + at)).join(gap)]);
    expect(compareTexts(line('가'), line('나'))).toMatchObject([{ kind: 'changed' }]);
  });

  test('a line of spaces', () => {
    const line = (count: string) => version([`가${' '.repeat(200_000)}나 ${count}명이다.`]);
    expect(compareTexts(line('1'), line('2'))).toMatchObject([{ kind: 'changed' }]);
  });

  test('a line that comes again and again, and another in its place', () => {
    const lines = (fee: number) => version(Array(30_000).fill(`참가비는 ${fee}천 원이다.`));
    expect(compareTexts(lines(5), lines(6)).length).toBe(60_000);
  });
});

describe('says something else', () => {
  const table = (...rows: string[]): Version => ({
    blocks: [{ type: 'table', text: rows.join('\n'), rows: rows.map((row) => row.split('\t')) }],
    removed: [],
  });

  test.each<[string, Version, Version]>([
    [
      'a sign in a cell',
      table('전년 대비 증감률', '△1.2%\t3.0%'),
      table('전년 대비 증감률', '1.2%\t3.0%'),
    ],
    ['a sign apart from its digit', table('△ 1.2%\t3.0%'), table('1.2%\t3.0%')],
    ['the border of cells', table('서울\t1\t23'), table('서울\t12\t3')],
    ['the border of rows', table('가', '나다'), table('가나', '다')],
    ['a figure in another cell', table('서울\t\t12'), table('서울\t12\t')],
    ['rows that changed places', table('10', '20'), table('20', '10')],
    ['signs that fill cells', table('○\t×'), table('×\t○')],
    ['the number of an item', version(['① 신청한다.']), version(['② 신청한다.'])],
    ['a sign in a line', version(['-5.3% 감소']), version(['5.3% 감소'])],
    ['a minus sign', version(['−5.3% 감소']), version(['+5.3% 감소'])],
    ['a space in a figure', version(['참가자는 1 234명이다.']), version(['참가자는 12 34명이다.'])],
    ['one figure or two', version(['참가자는 1 234명이다.']), version(['참가자는 1234명이다.'])],
    [
      'figures that were left out in both',
      version(['10명'], ['10명', '20명']),
      version(['20명'], ['10명', '20명']),
    ],
    [
      'figures inside what was left out',
      version(['10명'], ['조회 110명, 좋아요 120명']),
      version(['20명'], ['조회 110명, 좋아요 120명']),
    ],
    [
      'short words, one instead of the other',
      version(['찬성', '반대', '찬성']),
      version(['찬성', '반대', '반대']),
    ],
  ])('%s', (_name, before, after) => {
    expect(compareTexts(before, after)).not.toEqual([]);
    expect(compareTexts(after, before)).not.toEqual([]);
  });

  test.each<[string, Version, Version]>([
    ['a bullet that moved off', version(['- 120곳에 설치한다.']), version(['120곳에 설치한다.'])],
    [
      'signs in a line that is left out now',
      version(['그늘막 ▲물안개 기둥 ▲ 얼음 의자 등 세 가지를 놓는다.']),
      version([], ['그늘막 ▲물안개 기둥 ▲ 얼음 의자 등 세 가지를 놓는다.']),
    ],
    ['a short line that is left out now', version(['2026. 7. 3.']), version([], ['2026. 7. 3.'])],
    [
      'a line cut before a figure',
      version(['모두 12 34로 한다.']),
      version(['모두 12', '34로 한다.']),
    ],
    ['space around cells', table('서울\t12'), table('서울 \t 12')],
  ])('not so: %s', (_name, before, after) => {
    expect(compareTexts(before, after)).toEqual([]);
    expect(compareTexts(after, before)).toEqual([]);
  });

  test('a sign is a figure that changed', () => {
    expect(compareTexts(version(['-5.3% 감소']), version(['5.3% 감소']))).toMatchObject([
      { kind: 'changed', figures: true },
    ]);
  });
});

describe('the head', () => {
  const headed = (title: string, ...subtitles: string[]): Version => ({
    ...version(SAVED),
    title,
    subtitles,
  });

  test('title and sub-titles come first and have no place in the text', () => {
    const after = { ...headed('예산 5조원', '5조원'), blocks: version(['다른 글이다.']).blocks };
    const changes = compareTexts(headed('예산 3조원', '3조원'), after);
    expect(changes[0]).toMatchObject({
      part: 'title',
      kind: 'changed',
      before: '예산 3조원',
      after: '예산 5조원',
      place: null,
      figures: true,
    });
    expect(changes[1]).toMatchObject({
      part: 'subtitle',
      kind: 'changed',
      before: '3조원',
      after: '5조원',
      place: null,
    });
  });

  test('a sub-title that moved into the text is no change', () => {
    const line = '물길부, 여름이 오기 전에 정류장마다 그늘을 만든다';
    const below = { ...headed('예산'), blocks: version([line, ...SAVED]).blocks };
    expect(compareTexts(headed('예산', `- ${line}`), below)).toEqual([]);
    expect(compareTexts(below, headed('예산', `- ${line}`))).toEqual([]);
  });

  test('a title that one of them does not know is no other title', () => {
    expect(compareTexts(headed(''), headed('예산 3조원'))).toEqual([]);
    expect(compareTexts(headed('예산 3조원'), headed(''))).toEqual([]);
  });

  test('spaces and kinds of quotation marks are no change', () => {
    expect(compareTexts(headed('“예산”  3조원'), headed('"예산" 3조원'))).toEqual([]);
  });
});
