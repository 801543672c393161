import { expect, test } from 'vitest';
import { mergeSaved } from '../../../../utils/article/merge-saved.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';

test.each([
  ['title', { title: '예산 5조원' }],
  ['sub-title', { subtitles: ['5조원'] }],
])('a text under another %s is an earlier one', (_name, head) => {
  const article = anArticle({ title: '예산 3조원', subtitles: ['3조원'] });
  const mine = aSavedArticle({ capturedAt: 1000 }, article);
  const theirs = aSavedArticle({ capturedAt: 2000 }, { ...article, ...head });
  const merged = mergeSaved(mine, theirs, (highlights) => highlights);
  expect(merged.article).toMatchObject(head);
  expect(merged.earlier).toEqual([{ article, capturedAt: 1000 }]);
  expect(mergeSaved(merged, theirs, (highlights) => highlights)).toEqual(merged);
});
