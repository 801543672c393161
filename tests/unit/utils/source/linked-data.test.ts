// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readLinkedArticle } from '../../../../utils/source/linked-data.ts';

const page = (...blocks: string[]): Document =>
  new DOMParser().parseFromString(
    blocks.map((json) => `<script type="application/ld+json">${json}</script>`).join(''),
    'text/html',
  );
const SITE = '{"@type":"Organization","name":"숲길 소식"}';
const ARTICLE =
  '{"@type":"NewsArticle","headline":" 숲길을 고친다 ","datePublished":"2026-07-02","author":{"name":"숲길관리청"}}';
const FOUND = { headline: '숲길을 고친다', datePublished: '2026-07-02', author: '숲길관리청' };

describe('readLinkedArticle', () => {
  it.each<readonly [string, string[]]>([
    ['alone', [ARTICLE]],
    ['behind blocks that describe the site', [SITE, ARTICLE]],
    ['in a list', [`[${SITE},${ARTICLE}]`]],
    ['behind a malformed block', ['{"headline":', ARTICLE]],
    ['behind blocks that are no objects', ['null', '3', '"숲길"', '[null, 1]', '', ARTICLE]],
    ['behind an empty headline', ['{"headline":" "}', ARTICLE]],
    ['behind a headline that is no text', ['{"headline":{"name":"숲길"}}', ARTICLE]],
  ])('reads the article %s', (_, blocks) => {
    expect(readLinkedArticle(page(...blocks))).toEqual(FOUND);
  });

  it.each<readonly [string, string[]]>([
    ['no block', []],
    ['only the site', [SITE]],
    ['only malformed blocks', ['{', 'undefined']],
  ])('gives null for %s', (_, blocks) => {
    expect(readLinkedArticle(page(...blocks))).toBeNull();
  });

  it('reads an author that is plain text, and none of another form', () => {
    expect(readLinkedArticle(page('{"headline":"가","author":"숲길과"}'))?.author).toBe('숲길과');
    expect(readLinkedArticle(page('{"headline":"가","author":{"name":7}}'))).toEqual({
      headline: '가',
      datePublished: '',
      author: '',
    });
  });
});
