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
    expect(changes.slice(1, 3).map(({ before, after }) => before || after)).toEqual([
      '5조원',
      '3조원',
    ]);
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
