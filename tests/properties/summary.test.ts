import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../utils/article/block.ts';
import type { Place } from '../../utils/article/summary.ts';
import { summarise } from '../../utils/summary/summarise.ts';

const words =
  '숲길부(장관 한별, 이하 숲부)는 이번 잔치는 한편, □ * 징검돌* 건너는 돌 나루 마을에서 길을 다시 잇는다고 13일 밝혔다. 개최한다. 할 예정이다. 했다. 지원대상 : 어린이 대상은 사람이다. 4월 13일부터 5월 2일까지 9.9~9.11 2026. 4. 13.(월) 24~30일 오는 13일 300개 2억 8천만 원 64억, 12.5% 누리집(supgil.go.kr)에서 신청하면 된다. https://a.kr/b) 「숲길법 시행령」 제3조의2 숲길과(☎ 044-123-4567) 「숲길 법」(이하 ‘숲길법’) - 잔치 - ▷ “비가 온다.” 라고 ( ) ’26. 🌲 🇰🇷'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(' '));
const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((line): Block => ({ type: 'paragraph', text: line })),
  text.map((line): Block => ({ type: 'list', level: 2, text: line })),
  text.map((line): Block => ({ type: 'footnote', text: `* ${line}` })),
  text.map((line): Block => ({ type: 'heading', level: 1, text: line })),
  text.map((line): Block => ({ type: 'table', text: line, rows: [[line]] })),
);
const article = fc.record({
  title: text,
  subtitles: fc.array(text, { maxLength: 2 }),
  blocks: fc.array(block, { maxLength: 12 }),
  agency: fc.constantFrom('', '숲길부', '나루시'),
  publishedDate: fc.constantFrom('', '2026-04-01', '2026-12-30'),
});

/** Whether `part` is `whole` with characters left out. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const sign of part) {
    at = whole.indexOf(sign, at) + sign.length;
    if (at < sign.length) return false;
  }
  return true;
}

describe('summarise', () => {
  it('names places that hold exactly what it says stands there', () => {
    fc.assert(
      fc.property(article, (given) => {
        const at = ({ block: index, start, end }: Place) =>
          given.blocks[index]?.text.slice(start, end);
        const { sentences, facts, terms } = summarise(given);
        for (const sentence of sentences) expect(at(sentence)).toBe(sentence.text);
        for (const { sentence, value } of facts) {
          expect(at(sentence)).toBe(sentence.text);
          expect(at(value)).toBe(value.text);
          expect(value.start >= sentence.start && value.end <= sentence.end).toBe(true);
          expect(value.end).toBeGreaterThan(value.start);
        }
        for (const { term, place, meaning } of terms) {
          expect(at(place)).toBe(term);
          expect(at(meaning)).toBe(meaning.text);
        }
      }),
    );
  });

  it('shows of a sentence its own characters in their order', () => {
    fc.assert(
      fc.property(article, (given) => {
        for (const sentence of summarise(given).sentences) {
          if (sentence.shown === undefined) continue;
          expect(isWithin(sentence.shown, sentence.text)).toBe(true);
          expect(sentence.shown.length).toBeLessThan(sentence.text.length);
          expect(sentence.shown).not.toBe('');
        }
      }),
    );
  });

  it('gives days that exist, in order, and addresses that open', () => {
    fc.assert(
      fc.property(article, (given) => {
        for (const fact of summarise(given).facts) {
          if ('url' in fact) expect(new URL(fact.url).protocol).toMatch(/^https?:$/);
          if (!('until' in fact)) continue;
          for (const day of [fact.from, fact.until]) {
            if (day) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
          }
        }
      }),
    );
  });

  it('says the same again, and changes nothing of the article', () => {
    fc.assert(
      fc.property(article, (given) => {
        const copy = structuredClone(given);
        expect(summarise(given)).toEqual(summarise(copy));
        expect(given).toEqual(copy);
      }),
    );
  });
});
