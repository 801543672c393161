import { describe, expect, it } from 'vitest';
import { filterItems, neighbourOf, withItem } from '../../../../entrypoints/library/state.ts';
import { cardOf } from '../../../../utils/article/card.ts';
import { anArticleWithId } from '../../../support/factories/article.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';

const item = (id: string, savedAt: number, fields = {}) =>
  cardOf(aSavedArticle({ id, savedAt }, anArticleWithId(id, fields)));
const items = [
  item('300003', 3, { title: '청년 월세 지원', agency: '국토교통부', publishedDate: '2026-03-04' }),
  item('300002', 2, { title: 'OECD 회의', agency: '인사혁신처', publishedDate: '2024-11-19' }),
  item('300001', 1, { title: '농업 대책', blocks: [{ type: 'paragraph', text: '쌀 수급 안정' }] }),
];
const ids = (filter: string) => filterItems(items, filter).map(({ id }) => id);

describe('filterItems', () => {
  it.each([
    ['', ['300003', '300002', '300001']],
    ['  ', ['300003', '300002', '300001']],
    ['월세', ['300003']],
    ['oecd', ['300002']],
    ['인사혁신처 2024', ['300002', '300001']],
    ['2026-03', ['300003']],
    ['2026.03.04', ['300003']],
    ['지원 청년', ['300003']],
    ['쌀', ['300001']],
    ['청년'.normalize('NFD'), ['300003']],
    ['없는말', []],
  ])('“%s” finds %o', (filter, found) => {
    expect(ids(filter)).toEqual(found);
  });
});

it('the focus goes to the next item, at the end to the one before, else nowhere', () => {
  expect(neighbourOf(items, '300003')?.id).toBe('300002');
  expect(neighbourOf(items, '300001')?.id).toBe('300002');
  expect(neighbourOf(items.slice(0, 1), '300003')).toBeUndefined();
});

it('a restored item comes back into its place, once', () => {
  const [first, second, third] = items;
  if (!first || !second || !third) throw new Error('three items');
  expect(withItem([first, third], second)).toEqual(items);
  expect(withItem(items, second)).toEqual(items);
});
