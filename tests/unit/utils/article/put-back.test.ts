// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/article/article.ts';
import { putBack } from '../../../../utils/article/put-back.ts';
import { dropBlocks, placeRemovals } from '../../../../utils/extraction/draft.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { aDraft, textsOf } from '../../../support/factories/draft.ts';

const textsIn = (article: Article): string[] => article.blocks.map(({ text }) => text);

/** An article from which the lines that are named were left out, in as many steps as there are lists of them. */
function without(lines: readonly string[], steps: readonly (readonly string[])[]): Article {
  let draft = aDraft(lines);
  for (const [index, gone] of steps.entries()) {
    draft = dropBlocks(draft, `step ${index}`, ({ block }) =>
      gone.includes(block.text) ? 'notice' : null,
    );
  }
  return anArticle({
    blocks: draft.blocks.map(({ block }) => block),
    removed: placeRemovals(draft),
  });
}

const indexOf = (article: Article, text: string): number =>
  article.removed.findIndex((removal) => removal.text === text);

describe('putBack', () => {
  it('puts a block where it stood and takes it from what was left out', () => {
    const article = without(['하나', '둘', '셋'], [['둘']]);
    const whole = putBack(article, 0);
    expect(textsIn(whole)).toEqual(['하나', '둘', '셋']);
    expect(whole.removed).toEqual([]);
    expect(textsIn(article)).toEqual(['하나', '셋']);
  });

  it('gives the same article where there is nothing to put back', () => {
    const removed = [{ step: 'a', reason: 'not-text' as const, text: 'U+202E' }];
    const article = anArticle({ removed });
    expect(putBack(article, 0)).toBe(article);
    expect(putBack(article, 7)).toBe(article);
  });

  it('restores the order of the page, whatever is put back and when', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `${index}번째 줄`);
    const some = fc.subarray(lines);
    fc.assert(
      fc.property(some, some, fc.array(fc.nat(11)), (first, second, chosen) => {
        let article = without(lines, [first, second]);
        expect(textsIn(article)).toEqual(
          lines.filter((line) => !first.includes(line) && !second.includes(line)),
        );
        for (const line of chosen.map((index) => lines[index] ?? '')) {
          const before = textsIn(article);
          article = putBack(article, indexOf(article, line));
          expect(textsIn(article)).toEqual(
            lines.filter((each) => each === line || before.includes(each)),
          );
        }
      }),
    );
  });

  it('knows the places by the order of reading', () => {
    const draft = aDraft(['하나', '둘', '셋', '넷']);
    const dropped = dropBlocks(draft, 'a', (_, index) => (index % 2 ? 'notice' : null));
    expect(textsOf(dropped)).toEqual(['하나', '셋']);
    expect(placeRemovals(dropped).map(({ back }) => [back?.at, back?.order])).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });
});
