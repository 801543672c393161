// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dropBlocks, type Step } from '../../../../utils/extraction/draft.ts';
import { runSteps } from '../../../../utils/extraction/pipeline.ts';
import { linesOfTitle, titleKeys } from '../../../../utils/extraction/title-lines.ts';
import { finish } from '../../../../utils/extraction/work.ts';
import { aDraft, textsOf, traceOf } from '../../../support/factories/draft.ts';

describe('dropBlocks', () => {
  it('drops what has a reason and leaves a trace of each, behind the traces that are there', () => {
    const earlier = { step: 'a', reason: 'hidden' as const, text: '영' };
    const draft = { ...aDraft(['하나', '둘', '셋']), removed: [earlier] };
    const next = dropBlocks(draft, 'b', (_, index) => (index === 1 ? null : 'notice'));
    expect(textsOf(next)).toEqual(['둘']);
    expect(traceOf(next)).toEqual([
      earlier,
      { step: 'b', reason: 'notice', text: '하나' },
      { step: 'b', reason: 'notice', text: '셋' },
    ]);
    expect(textsOf(draft)).toEqual(['하나', '둘', '셋']);
    expect(traceOf(draft)).toEqual([earlier]);
  });

  it('gives the same draft where nothing goes', () => {
    const draft = aDraft(['하나']);
    expect(dropBlocks(draft, 'b', () => null)).toBe(draft);
  });
});

describe('runSteps', () => {
  it('runs steps in their order and adds up what each costs', () => {
    let clock = 0;
    const now = (): number => clock;
    const step = (name: string, cost: number): Step => ({
      name,
      run(draft) {
        clock += cost;
        return { ...draft, blocks: [...draft.blocks, ...aDraft([name]).blocks] };
      },
    });
    const timings = { a: 1 };
    const steps = [step('a', 5), step('b', 7), step('a', 2)];
    const work = runSteps(aDraft([]), steps, { now, late: () => false }, timings);
    expect(textsOf(finish(work))).toEqual(['a', 'b', 'a']);
    expect(timings).toEqual({ a: 8, b: 7 });
  });
});

describe('linesOfTitle', () => {
  const keys = titleKeys('숲길 240곳을 “새로” 고친다', ['- 하나 둘 -', '▷ 셋 넷']);
  it.each<readonly [string, string[], number]>([
    ['the title', ['숲길 240곳을 “새로” 고친다', '본문'], 1],
    ['the title with other quotes and spaces', ['숲길  240 곳을 "새로" 고친다'], 1],
    ['the title in brackets', ['<숲길 240곳을 “새로” 고친다>'], 1],
    ['the title over two lines', ['숲길 240곳을', '“새로” 고친다', '본문'], 2],
    ['the title over four lines', ['숲길', '240곳을', '“새로”', '고친다'], 4],
    ['a sub-title', ['- 하나 둘 -'], 1],
    ['a sub-title without its signs', ['하나 둘'], 1],
    ['another figure', ['숲길 241곳을 “새로” 고친다'], 0],
    ['the title and more on the line', ['숲길 240곳을 “새로” 고친다고 밝혔다'], 0],
    ['the title over five lines', ['숲길', '240', '곳을', '“새로”', '고친다'], 0],
    ['nothing', [], 0],
  ])('finds %s', (_, lines, count) => {
    expect(linesOfTitle(aDraft(lines).blocks, 0, keys)).toBe(count);
  });

  it('takes both sub-titles in one line, and no table', () => {
    expect(
      linesOfTitle(aDraft(['하나 둘셋 넷']).blocks, 0, titleKeys('가', ['하나 둘', '셋 넷'])),
    ).toBe(1);
    expect(linesOfTitle(aDraft([[['하나 둘']]]).blocks, 0, keys)).toBe(0);
  });

  it('finds no title where none is known', () => {
    expect(linesOfTitle(aDraft(['하나']).blocks, 0, titleKeys('', []))).toBe(0);
  });
});
