import { describe, expect, it } from 'vitest';
import { onlyPlaceOf, quotationOf, scopesOf } from '../../../../entrypoints/reader/copy-choice.ts';
import { anArticle } from '../../../support/factories/article.ts';

const article = anArticle({
  blocks: [
    { type: 'paragraph', text: '물길을 냈다. 쉼터를 지었다.' },
    { type: 'paragraph', text: '모두가 나섰다. 물길을 냈다.' },
  ],
});
const NONE = { passages: [], places: [] };
const first = { block: 0, start: 8, end: 16 };
const second = { block: 1, start: 0, end: 8 };

it('offers what there is', () => {
  expect(scopesOf(NONE, [])).toEqual(['whole']);
  expect(scopesOf({ passages: ['글'], places: [] }, [first])).toEqual([
    'selection',
    'sentences',
    'whole',
  ]);
});

describe('what a copy takes', () => {
  it('is what was added, in the order of the text, linked to its first', () => {
    expect(quotationOf('sentences', article, NONE, [second, first])).toEqual({
      passages: ['쉼터를 지었다.', '모두가 나섰다.'],
      at: first,
    });
  });

  it('is what is selected, linked to its place; in a table to none', () => {
    const selected = { passages: ['쉼터를'], places: [first] };
    expect(quotationOf('selection', article, selected, []).at).toBe(first);
    expect(quotationOf('selection', article, { ...selected, places: [] }, []).at).toBeNull();
  });

  it('is the whole text, linked to the article', () => {
    expect(quotationOf('whole', article, NONE, [first])).toEqual({
      passages: article.blocks.map(({ text }) => text),
      at: null,
    });
  });
});

it.each([
  ['쉼터를 지었다.', first],
  ['물길을 냈다.', null],
  ['다른 말.', null],
  [undefined, null],
])('finds the only place of “%s”', (words, place) => {
  expect(onlyPlaceOf(words, article.blocks)).toEqual(place);
});
