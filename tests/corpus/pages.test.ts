import { describe, expect, it } from 'vitest';
import { ARTICLE_KINDS } from '../../utils/article/article.ts';
import { KOGL_TYPES } from '../../utils/article/licence.ts';
import { inspectPage } from '../tools/inspect/inspect-page.ts';
import { type ExpectedPage, FIELDS, inTheTermsOf, stableFields } from './expected-page.ts';
import { pageSlugs, readPageFolder } from './page-folders.ts';

/** Texts first, one a line, so that a difference reads like a diff of the article; then types and rows where stated. */
function compareBlocks(expected: ExpectedPage['blocks'], actual: ExpectedPage['blocks']): void {
  const want = expected ?? [];
  const have = actual ?? [];
  const texts = have.map((block) => block.text);
  expect.soft(texts, 'blocks').toEqual(want.map((block) => block.text));
  if (texts.length === want.length)
    expect.soft(inTheTermsOf(want, have), 'types and rows of the blocks').toEqual(want);
}

function comparePage(expected: ExpectedPage, actual: ExpectedPage): void {
  for (const field of FIELDS) {
    if (!(field in expected)) continue;
    if (field === 'blocks') compareBlocks(expected.blocks, actual.blocks);
    else if (field === 'removed') compareCounts(expected.removed ?? {}, actual.removed ?? {});
    else expect.soft(inTheTermsOf(expected[field], actual[field]), field).toEqual(expected[field]);
  }
}

function compareCounts(
  expected: NonNullable<ExpectedPage['removed']>,
  actual: NonNullable<ExpectedPage['removed']>,
): void {
  const counts = Object.keys(expected).map((reason) => [
    reason,
    actual[reason as keyof typeof actual] ?? 0,
  ]);
  expect.soft(Object.fromEntries(counts), 'removed').toEqual(expected);
}

describe('pages', () => {
  for (const slug of pageSlugs()) {
    it(slug, async (context) => {
      const { expected, html, url, siteDir } = readPageFolder(slug);
      if (!expected && !process.env.CI)
        context.skip(`no expected.json: npm run pages:update ${slug}, then review it`);
      if (!expected) throw new Error(`tests/pages/${slug} has no expected.json`);
      const page = await inspectPage(siteDir ? { html, url, siteDir } : { html, url });
      comparePage(expected, stableFields(page));
    });
  }
});

describe('the set of pages', () => {
  const all = pageSlugs().map((slug) => readPageFolder(slug).expected);
  const articles = all.filter((page) => page?.detected);

  it('has every kind of article', () => {
    const kinds = new Set(articles.map((page) => page?.detected?.kind));
    expect([...kinds].sort()).toEqual([...ARTICLE_KINDS].sort());
  });

  it('has every licence, and every reason to doubt one', () => {
    const types = new Set(articles.map((page) => page?.licence?.type));
    const doubts = new Set(articles.map((page) => page?.licence?.doubt ?? null));
    expect([...types].sort()).toEqual([...KOGL_TYPES, 'unknown'].sort());
    expect(doubts).toEqual(new Set(['none-found', 'conflict', 'non-commercial', null]));
  });

  it('has text in the page, in the viewer and in neither, and pages that are no article', () => {
    expect(new Set(articles.map((page) => page?.where))).toEqual(
      new Set(['page', 'viewer', 'none']),
    );
    expect(all.length - articles.length).toBeGreaterThanOrEqual(8);
  });

  it('states tables so that text and rows agree', () => {
    for (const page of articles)
      for (const block of page?.blocks ?? [])
        if (block.rows)
          expect(block.rows.map((cells) => cells.join('\t')).join('\n')).toBe(block.text);
  });
});
