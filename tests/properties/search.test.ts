import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_MARKS } from '../../utils/article/marks.ts';
import { hitsIn } from '../../utils/library/search/show-hits.ts';
import { hangulPattern, leadsOf } from '../../utils/text/choseong.ts';
import { anArticleWithId } from '../support/factories/article.ts';
import { aSavedArticle } from '../support/factories/saved-article.ts';
import { answers, partOf, partsOf } from '../support/library/scan.ts';
import { searchIndexOf } from '../support/library/search-index.ts';

const { signal } = new AbortController();

/** Few letters, so that much is found by chance. */
const text = fc
  .array(fc.constantFrom(...'청년월세숲길나무남AaＡ1㎡·“ \n.(ㄱ'.split(''), '고용 노동'), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));
const words = fc
  .array(fc.constantFrom(...'청년월세숲길나무aA1ㅊㄴㅇㅅㄱ·.( '.split('')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join(''));
const fields = fc.record({
  title: text,
  subtitles: fc.array(text, { maxLength: 2 }),
  note: text,
  blocks: fc.array(text, { maxLength: 3 }),
});

const library = fc.array(fields, { minLength: 1, maxLength: 8 }).map((articles) =>
  articles.map(({ note, blocks, ...head }, n) => {
    const paragraphs = blocks.map((one) => ({ type: 'paragraph' as const, text: one }));
    const article = anArticleWithId(String(n), { ...head, agency: '', blocks: paragraphs });
    return aSavedArticle({ savedAt: n, marks: { ...NO_MARKS, note } }, article);
  }),
);

const NOTHING = { ids: [], unfinished: false };

const initials = fc.string({
  unit: fc.constantFrom(...'ㄱㄲㄴㄹㅊㅇㅅ'),
  minLength: 1,
  maxLength: 3,
});

it('finds initials in the leads where the pattern finds them in the text', () => {
  const unit = fc.constantFrom(...'가깋까나낳청년월세ㄱㄲㅏ하힣a1.\n\t㎡漢');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), initials, (text, word) => {
      const pattern = new RegExp(hangulPattern(word));
      expect(leadsOf(text).indexOf(leadsOf(word))).toBe(text.search(pattern));
    }),
    { numRuns: 2000 },
  );
});

describe('search', () => {
  it('finds what a plain scan finds, each article once', async () => {
    await fc.assert(
      fc.asyncProperty(library, words, async (saved, asked) => {
        const index = searchIndexOf(saved);
        const { ids, unfinished } = (await index.search(asked, signal)) ?? NOTHING;
        const expected = saved.filter((one) => answers(partsOf(one).map(partOf), asked));
        expect(unfinished ? [] : ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('marks something in some part of everything that it finds', async () => {
    await fc.assert(
      fc.asyncProperty(library, words, async (saved, asked) => {
        fc.pre(partOf(asked).letters.length > 0);
        const index = searchIndexOf(saved);
        const { ids, unfinished } = (await index.search(asked, signal)) ?? NOTHING;
        for (const one of ids) {
          const parts = partsOf(saved.find(({ id }) => id === one) as (typeof saved)[0]);
          const marked = parts.flatMap((part) => hitsIn(part, { words: asked, unfinished }));
          expect(marked.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
