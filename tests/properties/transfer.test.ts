import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSaved, withoutContacts } from '../../utils/article/merge-saved.ts';
import { findHighlights } from '../../utils/library/highlights/anchor.ts';
import type { Library } from '../../utils/library/library.ts';
import { type AnyLibrary, anyLibrary, anySaved } from '../support/arbitrary-library.ts';
import { emptyLibrary, exported, imported } from '../support/transfer.ts';

const { signal } = new AbortController();

async function libraryWith({ lists, articles }: AnyLibrary): Promise<Library> {
  const library = emptyLibrary();
  const merged = await library.merge(articles, lists, { signal });
  expect(merged.ok).toBe(true);
  return library;
}

describe('our JSON', () => {
  it('carries a library into an empty one and out again, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.boolean(), async (given, contacts) => {
        const first = await exported(await libraryWith(given), 'json', { contacts });
        const second = emptyLibrary();
        const { added, trashed, skipped } = await imported(second, first);
        expect(skipped).toEqual([]);
        expect(added + trashed).toBe(given.articles.length);
        expect(await exported(second, 'json', { contacts })).toBe(first);
        expect(JSON.parse(first)).toMatchObject({ format: 'briefclip', version: 1, contacts });
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when it is taken in again, even without the contacts', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.boolean(), async (given, contacts) => {
        const library = await libraryWith(given);
        const before = await exported(library);
        const { unchanged } = await imported(
          library,
          await exported(library, 'json', { contacts }),
        );
        expect(unchanged).toBe(given.articles.length);
        expect(await exported(library)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('holds no contacts unless they are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (given) => {
        const { articles, trash } = JSON.parse(
          await exported(await libraryWith(given), 'json', { contacts: false }),
        );
        for (const saved of [...articles, ...trash]) {
          for (const { article } of [saved, ...saved.earlier]) {
            expect(article.contacts).toEqual([]);
            expect(article).toEqual(withoutContacts(article));
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('mergeSaved', () => {
  const one = anySaved('100001');
  const merge = (a: Parameters<typeof mergeSaved>[0], b: typeof a) =>
    mergeSaved(a, b, findHighlights);

  it('changes nothing with itself, nor the second time', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(merge(a, a)).toEqual(a);
        const both = merge(a, b);
        expect(merge(both, b)).toEqual(both);
        expect(merge(both, a)).toEqual(both);
      }),
    );
  });

  it('loses no list, tag, highlight, note or text', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        const both = merge(a, b);
        const blocks = [both, ...both.earlier].map((text) => JSON.stringify(text.article.blocks));
        for (const { article, capturedAt, earlier, marks } of [a, b]) {
          expect(both.marks.lists.map(({ list }) => list)).toEqual(
            expect.arrayContaining(marks.lists.map(({ list }) => list)),
          );
          expect(both.marks.tags).toEqual(expect.arrayContaining([...marks.tags]));
          expect(both.marks.highlights.map(({ id }) => id)).toEqual(
            expect.arrayContaining(marks.highlights.map(({ id }) => id)),
          );
          expect(both.marks.note).toContain(marks.note);
          const known = capturedAt === null ? [] : [{ article }, ...earlier];
          for (const text of known) expect(blocks).toContain(JSON.stringify(text.article.blocks));
        }
      }),
    );
  });
});
