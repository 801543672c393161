import { expect, test } from 'vitest';
import type { Block } from '../../../../utils/article/block.ts';
import { MAX_EARLIER, type SavedArticle } from '../../../../utils/article/saved-article.ts';
import { renewed } from '../../../../utils/library/renew.ts';
import { anArticle } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text }));
const article = (texts: string[], removed: string[] = []) =>
  anArticle({
    blocks: blocks(...texts),
    removed: removed.map((text) => ({ step: 'test', reason: 'notice', text })),
  });
const BEFORE = ['정류장을 320곳에 설치한다.', '문의는 120번으로 한다.'];
const saved = (fields: Partial<SavedArticle> = {}) => aSavedArticle(fields, article(BEFORE));
const texts = (of: Pick<SavedArticle, 'earlier'>) =>
  of.earlier.map((one) => one.article.blocks.map(({ text }) => text));

test('a text that says something else makes the former one an earlier text', () => {
  const now = renewed(saved(), article(['정류장을 350곳에 설치한다.', BEFORE[1] ?? '']), 2000);
  expect(texts(now)).toEqual([BEFORE]);
  expect(now.earlier[0]?.capturedAt).toBe(1000);
  expect(now.capturedAt).toBe(2000);
});

test.each([
  ['the same text', article(BEFORE)],
  ['lines cut in another way', article([BEFORE.join(' ')])],
  ['what the reader took out', article(BEFORE.slice(0, 1), BEFORE.slice(1))],
])('%s makes none', (_name, next) => {
  expect(renewed(saved(), next, 2000)).toMatchObject({ article: next, earlier: [] });
});

test('the oldest goes first', () => {
  let now = renewed(saved(), article(['0번째 본문이다.']), 1);
  for (let at = 1; at <= MAX_EARLIER; at += 1)
    now = renewed(now, article([`${at}번째 본문이다.`]), at);
  expect(now.earlier).toHaveLength(MAX_EARLIER);
  expect(texts(now)[0]).toEqual(['0번째 본문이다.']);
});

test('a text that was never fetched is no earlier text', () => {
  expect(renewed(saved({ capturedAt: null }), article(['본문이다.']), 2000).earlier).toEqual([]);
});

test('a corrected sign in a table keeps the former text', () => {
  const table = (text: string) =>
    anArticle({
      blocks: [{ type: 'table', text, rows: text.split('\n').map((row) => row.split('\t')) }],
    });
  const former = aSavedArticle({}, table('전년 대비 증감률\n△1.2%\t3.0%'));
  const now = renewed(former, table('전년 대비 증감률\n1.2%\t3.0%'), 2000);
  expect(texts(now)).toEqual([['전년 대비 증감률\n△1.2%\t3.0%']]);
});

test.each([
  ['title', { title: '예산 5조원' }],
  ['sub-title', { subtitles: ['5조원'] }],
])('a corrected %s keeps the former article', (_name, head) => {
  const former = { ...article(BEFORE), title: '예산 3조원', subtitles: ['3조원'] };
  const now = renewed(aSavedArticle({}, former), { ...former, ...head }, 2000);
  expect(now.earlier).toEqual([{ article: former, capturedAt: 1000 }]);
  expect(now.article).toMatchObject(head);
  const spaced = renewed(aSavedArticle({}, former), { ...former, title: '예산  3조원' }, 2000);
  expect(spaced.earlier).toEqual([]);
});
