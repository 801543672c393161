// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dropSecondCopies } from '../../../../../utils/extraction/steps/second-copies.ts';
import { aDraft, type DraftLine, textsOf, traceOf } from '../../../../support/factories/draft.ts';

const kept = (lines: readonly DraftLine[]): string[] =>
  textsOf(dropSecondCopies.run(aDraft(lines)));

const LEAD = [
  '숲길관리청은 올해 숲길 240곳을 고친다고 13일 밝혔다.',
  '이번 정비는 걷는 사람이 늘면서 낡은 계단과 난간을 바꾸려고 마련했다.',
];
const A = [
  '<걷기 좋은 숲길부터>',
  '가장 많이 찾는 숲길 40곳은 3월부터 흙길을 다지고 안내판을 “새로” 세운다.',
  '* 올해 1월 조사에서 하루 1,200명 넘게 찾은 곳',
  '나머지 200곳은 여름 장마가 끝나는 대로 차례로 손본다 - 섬에 있는 곳은 가을에 한다.',
  '별지기 반장은 ‘모두가 걷는 숲길’을 만들겠다고 말했다.',
];

describe('dropSecondCopies', () => {
  it.each<readonly [string, string[], string[]]>([
    ['lead, A, A', [...LEAD, ...A, ...A], [...LEAD, ...A]],
    ['A, A', [...A, ...A], A],
    ['A, A, A', [...A, ...A, ...A], A],
    ['A five times', [A, A, A, A, A].flat(), A],
    ['lead, A, A, A', [...LEAD, ...A, ...A, ...A], [...LEAD, ...A]],
    [
      'a copy before the end of the text',
      [...LEAD, ...A, ...A, '맺는말이다.'],
      [...LEAD, ...A, '맺는말이다.'],
    ],
    [
      'a copy at a distance',
      [...LEAD, ...A, '사이에 선 말이다.', ...LEAD, ...A],
      [...LEAD, ...A, '사이에 선 말이다.'],
    ],
    [
      'a copy joined two by two',
      [...LEAD, ...A, `${A[0]} ${A[1]}`, `${A[2]} ${A[3]}`, A[4] ?? ''],
      [...LEAD, ...A],
    ],
    [
      'an original joined into one block',
      [LEAD[0] ?? '', A.join(' '), ...A],
      [LEAD[0] ?? '', A.join(' ')],
    ],
    [
      'other quotation marks, dashes and spaces',
      [
        ...A,
        ...A.map((line) =>
          line
            .replace(/[“”]/g, '"')
            .replace(/[‘’]/g, "'")
            .replace(' - ', ' – ')
            .replace(/ /g, '\u00a0 '),
        ),
      ],
      A,
    ],
    [
      'a text of one block, doubled',
      ['숲길 소식', `${LEAD.join(' ')} ${A.join(' ')}`, `${LEAD.join(' ')} ${A.join(' ')}`],
      ['숲길 소식', `${LEAD.join(' ')} ${A.join(' ')}`],
    ],
  ])('keeps the first of %s', (_, lines, first) => {
    expect(kept(lines)).toEqual(first);
  });

  const list = (year: number): string[] => [
    `< ${year}년에 고치는 숲길 >`,
    `□ 흙길을 다지고 안내판을 세우는 곳은 모두 ${year - 1980}곳이며 3월부터 시작한다.`,
    `□ 난간과 계단을 바꾸는 곳은 모두 ${year - 1990}곳이며 장마 뒤에 손본다.`,
    `□ 섬에 있어 가을에 손보는 곳은 모두 ${year - 2000}곳이며 배편을 따로 둔다.`,
  ];
  const REFRAIN = '“함께 걷는 숲길이 마을을 살린다.”';

  it.each<readonly [string, DraftLine[]]>([
    ['no lines', []],
    ['one line', [LEAD[0] ?? '']],
    ['lists that differ in their figures', [...LEAD, ...list(2025), ...list(2026)]],
    ['a refrain among other lines', [...A].flatMap((line) => [line, REFRAIN])],
    ['a refrain twice in a row', [LEAD[0] ?? '', REFRAIN, REFRAIN, LEAD[1] ?? '']],
    [
      'a footnote under two lists',
      [...list(2025), A[2] ?? '', ...list(2026), A[2] ?? '', '끝맺는 말이다.'],
    ],
    [
      'one long paragraph, repeated',
      [...A, LEAD.join(' '), LEAD.join(' '), '그리고 다른 말로 끝난다.'],
    ],
    ['short labels', ['□ 일시', '3. 10.', '□ 장소', '강당', '□ 일시', '3. 11.', '□ 장소', '강당']],
    [
      'rows of a table',
      [
        [
          ['곳', '수'],
          ['숲길', '240'],
          ['숲길', '240'],
          ['숲길', '240'],
        ],
      ],
    ],
    [
      'the same words with one letter changed',
      [...A, ...A.map((line) => line.replace(/다\.$/, '다고.')).map((line, i) => `${i}${line}`)],
    ],
  ])('lets stand %s', (_, lines) => {
    const draft = aDraft(lines);
    expect(dropSecondCopies.run(draft)).toEqual(draft);
  });

  it('takes a table along that is part of the copy, and leaves one that differs in a figure', () => {
    const table = (figure: string): string[][] => [
      ['곳', '수'],
      ['숲길', figure],
    ];
    const text = [...LEAD, table('240'), ...A];
    expect(kept([...text, ...text])).toHaveLength(text.length);
    expect(kept([...text, ...LEAD, table('241'), ...A])).toContain('곳\t수\n숲길\t241');
  });

  it('traces each block of the copy by its own words', () => {
    const quoted = A.map((line) => line.replace(/[“”]/g, '"'));
    expect(traceOf(dropSecondCopies.run(aDraft([...A, ...quoted])))).toEqual(
      quoted.map((text) => ({ step: 'second-copies', reason: 'second-copy', text })),
    );
  });

  describe('its cost', () => {
    /** Steps of comparing: each asks the map of block beginnings. */
    function stepsFor(lines: readonly string[]): number {
      const draft = aDraft(lines);
      const { get } = Map.prototype;
      let asked = 0;
      Map.prototype.get = function (key: unknown) {
        asked++;
        return get.call(this, key);
      };
      try {
        dropSecondCopies.run(draft);
      } finally {
        Map.prototype.get = get;
      }
      return asked;
    }
    const distinct = (count: number): string[] =>
      Array.from({ length: count }, (_, i) => `숲길 ${i}호선은 ${i * 7}일에 문을 연다고 밝혔다.`);
    const TEXTS: readonly (readonly [string, (size: number) => string[]])[] = [
      ['one line for ever', (size) => Array.from({ length: size }, () => LEAD[0] ?? '')],
      [
        'lines that all begin alike',
        (size) => distinct(size).map((line) => `걷기 좋은 숲길을 위한 정비 ${line}`),
      ],
      [
        'a refrain behind each line',
        (size) => distinct(size / 2).flatMap((line) => [line, REFRAIN]),
      ],
      ['a text and its copy', (size) => [...distinct(size / 2), ...distinct(size / 2)]],
      [
        'copies too small to go, at many distances',
        (size) =>
          Array.from({ length: size / 8 }, (_, i) => [
            `${i}번째 사이에 선 말이다.`,
            ...A,
            ...LEAD,
          ]).flat(),
      ],
    ];

    it.each(TEXTS)('grows no faster than the text: %s', (_, text) => {
      const [small, large] = [stepsFor(text(400)), stepsFor(text(3200))];
      expect(small).toBeGreaterThanOrEqual(400);
      expect(large).toBeLessThan(small * 8 * 1.5);
    });
  });
});
