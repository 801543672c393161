import { describe, expect, it } from 'vitest';
import { EVERYTHING, type Place } from '../../../../entrypoints/library/place.ts';
import {
  cardsIn,
  type Filters,
  NO_FILTERS,
  type Sort,
  sortOf,
  sortsFor,
} from '../../../../entrypoints/library/view.ts';
import { aCard } from './a-card.ts';

const CARDS = [
  aCard(
    'c',
    { savedAt: 3, publishedDate: '2026-01-02', title: '“나”', agency: '가부', kind: 'speech' },
    { readAt: 1, lists: [{ list: 'x', order: 'a0' }] },
  ),
  aCard(
    'b',
    { savedAt: 2, publishedDate: '', title: '다', agency: '나부', licence: 'KOGL-4' },
    { starred: true, tags: ['예산', '청년'] },
  ),
  aCard(
    'a',
    { savedAt: 1, publishedDate: '2026-03-04', title: '가', agency: '나부' },
    { lists: [{ list: 'x', order: 'Zz' }], tags: ['청년'] },
  ),
];

interface Asked {
  place?: Place;
  filters?: Partial<Filters>;
  sort?: Sort;
  query?: string;
  /** What was found, the best first. */
  ranking?: readonly string[];
}
const ids = ({ place = EVERYTHING, filters, sort, query = '', ranking }: Asked) => {
  const view = { place, query, filters: { ...NO_FILTERS, ...filters }, sort: sort ?? null };
  const found = ranking?.flatMap((id) => CARDS.find((card) => card.id === id) ?? []) ?? CARDS;
  return cardsIn(found, { ...view, sort: sortOf(view) })
    .map(({ id }) => id)
    .join('');
};

describe('what a view shows', () => {
  const list: Place = { kind: 'list', list: 'x' };
  const cases: [what: string, asked: Asked, shown: string][] = [
    ['everything, newest first', {}, 'cba'],
    ['what is unread', { place: { kind: 'unread' } }, 'ba'],
    ['what is starred', { place: { kind: 'starred' } }, 'b'],
    ['a tag', { place: { kind: 'tag', tag: '청년' } }, 'ba'],
    ['a list in its own order', { place: list }, 'ac'],
    ['a list, newest first', { place: list, sort: 'saved' }, 'ca'],
    ['one of two agencies', { filters: { agencies: ['가부', '없는부'] } }, 'c'],
    ['agency and tag', { filters: { agencies: ['나부'], tags: ['예산'] } }, 'b'],
    ['a kind', { filters: { kinds: ['speech'] } }, 'c'],
    ['a licence', { filters: { licences: ['KOGL-4'] } }, 'b'],
    ['a list as a filter', { filters: { lists: ['x'] } }, 'ca'],
    ['from a day on; without a date is in no span', { filters: { from: '2026-01-03' } }, 'a'],
    ['until a day, that day too', { filters: { until: '2026-01-02' } }, 'c'],
    ['by date of publication, last first', { sort: 'published' }, 'acb'],
    ['by title, quotation marks apart', { sort: 'title' }, 'acb'],
    ['what was found, the best first', { query: '가', ranking: ['a', 'c'] }, 'ac'],
    ['what was found, sorted otherwise', { query: '가', ranking: ['a', 'c'], sort: 'saved' }, 'ca'],
    ['what was found in a place', { query: '가', ranking: ['a', 'b'], place: list }, 'a'],
  ];
  it.each(cases)('%s', (_what, asked, shown) => expect(ids(asked)).toBe(shown));
});

it('offers the orders that mean something, and falls back to the usual one', () => {
  const view = { place: EVERYTHING, query: '', filters: NO_FILTERS, sort: null };
  expect(sortsFor(view)).toEqual(['saved', 'published', 'title']);
  expect(sortOf({ ...view, sort: 'hand' })).toBe('saved');
  expect(sortOf({ ...view, query: '쌀' })).toBe('best');
  expect(sortOf({ ...view, place: { kind: 'list', list: 'x' } })).toBe('hand');
});

it('leaves the given cards in their order', () => {
  ids({ sort: 'title' });
  expect(CARDS.map(({ id }) => id).join('')).toBe('cba');
});
