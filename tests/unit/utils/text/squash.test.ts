import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squash, squashWithOffsets } from '../../../../utils/text/squash.ts';

describe('squash', () => {
  it.each([
    ['white space', '숲길\u00a0240 곳을\n\t고친다', '숲길240곳을고친다'],
    ['an ideographic space', '숲길　정비', '숲길정비'],
    ['capitals', 'AI Gov’t', 'aigovt'],
    ['full-width letters and figures', 'ＫＯＲＥＡ ２０２６％', 'korea2026%'],
    ['half-width Hangul', 'ﾡﾢ', 'ㄱㄲ'],
    ['decomposed Hangul', '청년'.normalize('NFD'), '청년'],
    ['initials that conjoin', 'ᄎᄂ', 'ㅊㄴ'],
    ['compatibility jamo', 'ㅊㄴㅇㅅ', 'ㅊㄴㅇㅅ'],
    ['consonants joined by the input method', 'ㄳ ㅄ', 'ㄱㅅㅂㅅ'],
    ['units and circled figures', '100㎡ ① ㈜숲', '100m21(주)숲'],
    ['quotation marks', '“‘숲길’” "정비" \'끝\'', '숲길정비끝'],
    ['middle dots', '고용·노동 시ㆍ군・구', '고용노동시군구'],
    ['dashes and tildes', '3.1.～3.5. – 4∼5', '3.1.~3.5.-4~5'],
    ['what is not seen', '숲\u200b길\u00ad\ufeff', '숲길'],
    ['accents', 'e\u0301', 'é'],
    ['brackets and signs', '(가) [나] <다> 3.5% 1,000', '(가)[나]<다>3.5%1,000'],
    ['pictures beyond the first plane', '🌲 숲', '🌲숲'],
    ['nothing', ' \n', ''],
  ])('writes %s in one way', (_, text, squashed) => {
    expect(squash(text)).toBe(squashed);
  });
});

const piece = fc.constantFrom(
  ...[
    '숲길',
    '청년',
    'ᄎ',
    'ᅥ',
    'ᆼ',
    'ㄳ',
    'A',
    'e',
    '\u0301',
    '㎡',
    '“',
    '·',
    ' ',
    '\n',
    '🌲',
    '\u200b',
    '…',
    'Ａ',
    '9',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

describe('squashWithOffsets', () => {
  it('gives the same text, and the place of each of its units in the original', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: squashed, starts, ends } = squashWithOffsets(original);
        expect(squashed).toBe(squash(original));
        expect(starts).toHaveLength(squashed.length);
        expect(ends).toHaveLength(squashed.length);
        for (let index = 0; index < squashed.length; index += 1) {
          const [start, end] = [starts[index] as number, ends[index] as number];
          expect(start).toBeLessThan(end);
          expect(squash(original.slice(start, end))).toContain(squashed[index]);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
        }
      }),
    );
  });

  it('leads back over what was left out', () => {
    const original = '청년 “월세” 지원';
    const { text: squashed, starts, ends } = squashWithOffsets(original);
    const at = squashed.indexOf('년월세');
    expect(original.slice(starts[at], ends[at + 2])).toBe('년 “월세');
  });
});
