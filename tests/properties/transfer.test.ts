import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSaved, withoutContacts } from '../../utils/article/merge-saved.ts';
import { findHighlights } from '../../utils/library/highlights/anchor.ts';
import { openLibrary } from '../../utils/library/indexed-db.ts';
import type { Library } from '../../utils/library/library.ts';
import { exportSource } from '../../utils/library/transfer/export-source.ts';
import { readImport } from '../../utils/library/transfer/read-import.ts';
import { writeJson } from '../../utils/library/transfer/write-json.ts';
import { type AnyLibrary, anyLibrary, anySaved } from '../support/arbitrary-library.ts';

const AT = Date.UTC(2026, 6, 2);
const { signal } = new AbortController();
const parse = (): Document => {
  throw new Error('ours is no HTML');
};

function emptyLibrary(): Library {
  globalThis.indexedDB = new IDBFactory();
  return openLibrary();
}

async function libraryWith({ lists, articles }: AnyLibrary): Promise<Library> {
  const library = emptyLibrary();
  const merged = await library.merge(articles, lists, { signal });
  expect(merged.ok).toBe(true);
  return library;
}

async function exported(library: Library, contacts = true): Promise<string> {
  let text = '';
  const source = await exportSource(library, { signal });
  for await (const part of writeJson(source, { contacts, at: AT })) text += part;
  return text;
}

async function read(text: string) {
  const result = await readImport(new Blob([text]), { parse, signal });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('our JSON', () => {
  it('carries a library into an empty one and out again, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.boolean(), async (given, contacts) => {
        const first = await exported(await libraryWith(given), contacts);
        const { lists, records, skipped } = await read(first);
        expect(skipped).toEqual([]);
        expect(records).toHaveLength(given.articles.length);
        const again = await exported(
          await libraryWith({ lists: [...lists], articles: [...records] }),
          contacts,
        );
        expect(again).toBe(first);
        JSON.parse(first);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when it is taken in again, even without the contacts', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.boolean(), async (given, contacts) => {
        const library = await libraryWith(given);
        const before = await exported(library);
        const { lists, records } = await read(await exported(library, contacts));
        await library.merge(records, lists, { signal });
        expect(await exported(library)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('holds no contacts unless they are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (given) => {
        const { records } = await read(await exported(await libraryWith(given), false));
        for (const { saved } of records) {
          for (const { article } of [saved, ...saved.earlier]) {
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
