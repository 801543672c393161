import type { ArticleKind } from '../../utils/article/article.ts';
import type { Card } from '../../utils/article/card.ts';
import type { LicenceType } from '../../utils/article/licence.ts';
import type { Place } from './place.ts';

/** What else an article must be. Within one of these any of the values will do; empty asks for nothing. */
export interface Filters {
  lists: readonly string[];
  tags: readonly string[];
  agencies: readonly string[];
  kinds: readonly ArticleKind[];
  licences: readonly LicenceType[];
  /** First and last day of publication, YYYY-MM-DD; '' leaves that side open. */
  from: string;
  until: string;
}

export const NO_FILTERS: Readonly<Filters> = {
  lists: [],
  tags: [],
  agencies: [],
  kinds: [],
  licences: [],
  from: '',
  until: '',
};

/** `best`: as the search ranks them; `hand`: a list's own order. */
export const SORTS = ['best', 'hand', 'saved', 'published', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader asks to see. */
export interface View {
  place: Place;
  query: string;
  filters: Filters;
  /** null: as the place is usually sorted. */
  sort: Sort | null;
}

/** The sorts that mean something here, the usual one first. */
export function sortsFor({ place, query }: View): Sort[] {
  const plain: Sort[] =
    place.kind === 'list'
      ? ['hand', 'saved', 'published', 'title']
      : ['saved', 'published', 'title'];
  return query.trim() === '' ? plain : ['best', ...plain];
}

export function sortOf(view: View): Sort {
  const sorts = sortsFor(view);
  return sorts.find((sort) => sort === view.sort) ?? sorts[0] ?? 'saved';
}

/** What of a view decides which cards it shows, and in which order. */
type Asked = Pick<View, 'place' | 'filters'> & { sort: Sort };

/** The cards that are asked for. They come newest first, or, where something is searched, the best first. */
export function cardsIn(cards: readonly Card[], { place, filters, sort }: Asked): Card[] {
  const shown = cards.filter((card) => isIn(card, place) && passes(card, filters));
  return sorted(shown, sort, place);
}

export function isIn({ marks }: Card, place: Place): boolean {
  switch (place.kind) {
    case 'unread':
      return marks.readAt === null;
    case 'starred':
      return marks.starred;
    case 'list':
      return marks.lists.some(({ list }) => list === place.list);
    case 'tag':
      return marks.tags.includes(place.tag);
    default:
      return true;
  }
}

function passes(card: Card, filters: Filters): boolean {
  const { marks, publishedDate: day } = card;
  const { lists, tags, agencies, kinds, licences, from, until } = filters;
  return (
    (lists.length === 0 || marks.lists.some(({ list }) => lists.includes(list))) &&
    (tags.length === 0 || marks.tags.some((tag) => tags.includes(tag))) &&
    (agencies.length === 0 || agencies.includes(card.agency)) &&
    (kinds.length === 0 || (card.kind !== null && kinds.includes(card.kind))) &&
    (licences.length === 0 || licences.includes(card.licence)) &&
    (from === '' || (day !== '' && day >= from)) &&
    (until === '' || (day !== '' && day <= until))
  );
}

const byTitle = new Intl.Collator('ko', { numeric: true, ignorePunctuation: true });

function sorted(cards: Card[], sort: Sort, place: Place): Card[] {
  switch (sort) {
    case 'published':
      return cards.sort((a, b) => compare(b.publishedDate, a.publishedDate));
    case 'title':
      return cards.sort((a, b) => byTitle.compare(a.title, b.title));
    case 'hand':
      return place.kind === 'list' ? inHandOrder(cards, place.list) : cards;
    case 'saved':
      return cards.sort((a, b) => b.savedAt - a.savedAt);
    default:
      return cards;
  }
}

/** A list's own order: by the membership's key, then by the article's id. */
function inHandOrder(cards: Card[], list: string): Card[] {
  const keys = new Map(
    cards.map(({ id, marks }) => [id, marks.lists.find((one) => one.list === list)?.order ?? '']),
  );
  return cards.sort(
    (a, b) => compare(keys.get(a.id) ?? '', keys.get(b.id) ?? '') || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
