// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../utils/extraction/draft.ts';
import { dropSecondCopies } from '../../utils/extraction/steps/second-copies.ts';
import { comparisonKey } from '../../utils/text/comparison-key.ts';

const element = document.createElement('p');

function draftOf(lines: readonly string[]): Draft {
  return {
    blocks: lines.map((text, order) => ({
      block: { type: 'paragraph', text },
      element,
      hidden: false,
      order,
    })),
    removed: [],
    contacts: [],
  };
}

const textsOf = (draft: Draft): string[] => draft.blocks.map(({ block }) => block.text);
const dropped = (lines: readonly string[]): string[] =>
  textsOf(dropSecondCopies.run(draftOf(lines)));
const streamOf = (lines: readonly string[]): string => lines.map(comparisonKey).join('');

const word = fc.constantFrom(
  ...'숲길을 고친다 마을 정원 우체국은 토요일 오전에도 창구를 연다 “함께” ‘두 번째’ 빗물 의자 3월 20일까지 (별지기) 1,200명이 참여했다 밝혔다 ※ ㅇ □ - 70%'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => words.join(' '));

/** Lines none of which begins like another, however the text is cut: each opens with a figure of its own. */
const distinctLines = (minLength: number) =>
  fc
    .array(sentence, { minLength, maxLength: 24 })
    .map((lines) => lines.map((line, index) => `제${1000 + index}호 ${line}`));

/** Lines of a small stock in any order: full of repeats of every length and distance. */
const repeatingLines = fc
  .array(sentence, { minLength: 1, maxLength: 5 })
  .chain((stock) => fc.array(fc.constantFrom(...stock), { maxLength: 30 }));

/** The same text as another editor would have left it: other quotation marks, dashes and spaces. */
function rewritten(line: string, spaces: number): string {
  return line
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/ - /g, ' – ')
    .replace(/ /g, () => ['  ', '\u00a0', ' ', ' \u00a0 '][spaces % 4] ?? ' ');
}

/** The same lines with neighbours joined by `sizes` in turn. */
function joined(lines: readonly string[], sizes: readonly number[]): string[] {
  const out: string[] = [];
  for (let at = 0, turn = 0; at < lines.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    out.push(lines.slice(at, at + size).join(' '));
    at += size;
  }
  return out;
}

const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 });

describe('second copies', () => {
  it('removes nothing from a text in which no line comes twice', () => {
    fc.assert(
      fc.property(distinctLines(0), (lines) => {
        expect(dropped(lines)).toEqual(lines);
      }),
    );
  });

  it('removes no line that comes again among others, however often', () => {
    fc.assert(
      fc.property(
        distinctLines(2),
        fc.array(sentence, { minLength: 1, maxLength: 3 }),
        (lines, refrains) => {
          const woven = lines.flatMap((line, index) => [
            line,
            refrains[index % refrains.length] ?? '',
          ]);
          expect(dropped(woven)).toEqual(woven);
        },
      ),
    );
  });

  it('removes nothing where every line differs in a figure', () => {
    fc.assert(
      fc.property(distinctLines(1), fc.integer({ min: 1, max: 9 }), (lines, more) => {
        const raised = lines.map((line) =>
          line.replace(/^제(\d+)/, (_, figure: string) => `제${Number(figure) + more * 1000}`),
        );
        expect(dropped([...lines, ...raised])).toEqual([...lines, ...raised]);
      }),
    );
  });

  it('makes the text of a text and its copies', () => {
    fc.assert(
      fc.property(
        distinctLines(4),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(3),
        (lines, copies, spaces) => {
          const copy = lines.map((line) => rewritten(line, spaces));
          expect(dropped([...lines, ...Array.from({ length: copies }, () => copy).flat()])).toEqual(
            lines,
          );
        },
      ),
    );
  });

  it('makes the text of a text and a copy that is cut into other blocks', () => {
    fc.assert(
      fc.property(distinctLines(4), sizes, sizes, (lines, some, others) => {
        const text = joined(lines, some);
        expect(dropped([...text, ...joined(lines, others)])).toEqual(text);
      }),
    );
  });

  it('makes lead and body of lead, body and body', () => {
    fc.assert(
      fc.property(distinctLines(9), fc.integer({ min: 1, max: 3 }), (lines, lead) => {
        // Shorter repetitions may be refrains.
        fc.pre(streamOf(lines.slice(lead)).length >= 80);
        expect(dropped([...lines, ...lines.slice(lead)])).toEqual(lines);
      }),
    );
  });

  it('takes a copy out from before what only the end has', () => {
    fc.assert(
      fc.property(distinctLines(6), sentence, (lines, end) => {
        const last = `맺음말 ${end}`;
        expect(dropped([...lines, ...lines, last])).toEqual([...lines, last]);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(repeatingLines, (lines) => {
        const once = dropped(lines);
        expect(dropped(once)).toEqual(once);
      }),
    );
  });

  it('keeps, for all it removes, the same words further up, and leaves a trace of each block', () => {
    fc.assert(
      fc.property(repeatingLines, (lines) => {
        const result = dropSecondCopies.run(draftOf(lines));
        const kept = streamOf(textsOf(result));
        for (const { text, reason } of result.removed) {
          expect(reason).toBe('second-copy');
          expect(kept).toContain(comparisonKey(text));
        }
        expect(textsOf(result).length + result.removed.length).toBe(lines.length);
      }),
    );
  });

  it('never changes the draft it was given', () => {
    fc.assert(
      fc.property(repeatingLines, (lines) => {
        const draft = draftOf(lines);
        dropSecondCopies.run(draft);
        expect(textsOf(draft)).toEqual(lines);
        expect(draft.removed).toEqual([]);
      }),
    );
  });
});
