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

  test('another text altogether, however long', () => {
    const many = (word: string) =>
      version(Array.from({ length: 6000 }, (_, at) => `${word} ${at}번째 문장이다.`));
    expect(compareTexts(many('앞의'), many('다른 글의 뒤에 있는')).length).toBe(12000);
  });
});
