import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans, sentenceStarts } from '../../utils/text/sentences.ts';

const piece = fc.constantFrom(
  ...'숲길을 연다. 했다.이번 2026. 4. 13.(월) 4.13.~24. ’26. ‘27. “비가 온다. ”라며 ” ’ ( ) 「 」 < > 1. 가. 3.5% … ... ?! 모였다 이는 ○ ○○ ※ ▲a * 1) www.a.kr 🌲 다. 요. 함. 라고 고 이 \u00a0'.split(
    ' ',
  ),
);
const line = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '  ')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''));

describe('sentences', () => {
  it('lose nothing but white space, and overlap nowhere', () => {
    fc.assert(
      fc.property(line, (text) => {
        let from = 0;
        let rest = '';
        for (const { start, end } of sentenceSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          rest += text.slice(from, start);
          from = end;
        }
        expect((rest + text.slice(from)).trim()).toBe('');
      }),
    );
  });

  it('start at offsets that rise, inside the text', () => {
    fc.assert(
      fc.property(line, (text) => {
        const starts = sentenceStarts(text);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        for (const start of starts) expect(start > 0 && start <= text.length).toBe(true);
      }),
    );
  });

  it('of lines that are joined are the sentences of each', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const apart = lines.flatMap((text) =>
          sentenceSpans(text).map(({ start, end }) => text.slice(start, end)),
        );
        const text = lines.join('\n');
        expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(apart);
      }),
    );
  });
});
