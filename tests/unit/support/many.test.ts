import * as v from 'valibot';
import { expect, it } from 'vitest';
import { savedArticleSchema } from '../../../utils/messaging/saved-article-schema.ts';
import { manyArticles } from '../../support/library/many.ts';

const articles = manyArticles(300, 7);
const textOf = (index: number) =>
  articles[index]?.article.blocks.map(({ text }) => text).join('\n');

it('gives the same articles for the same seed, and others for another', () => {
  expect(manyArticles(300, 7)).toEqual(articles);
  expect(manyArticles(1, 8)[0]?.article.blocks).not.toEqual(articles[0]?.article.blocks);
});

it('gives whole articles of about 1,500 characters, each another', () => {
  for (const saved of articles) {
    expect(v.parse(savedArticleSchema, saved)).toEqual(saved);
    const length = saved.article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeGreaterThanOrEqual(1500);
    expect(length).toBeLessThan(2000);
  }
  expect(new Set(articles.map(({ id }) => id)).size).toBe(300);
  expect(new Set(articles.map((_, index) => textOf(index))).size).toBe(300);
  expect(JSON.stringify(articles)).not.toMatch(/[{]\w+[}]|undefined/u);
});
