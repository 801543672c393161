import { formatDate } from '../../components/dates.ts';
import type { FilterGroup } from '../../components/FilterPanel.tsx';
import type { Words } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import type { LicenceType } from '../../utils/article/licence.ts';
import { licenceName } from '../../utils/article/licence.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import { tally } from './counts.ts';
import { type Filters, isIn, NO_FILTERS, type View } from './view.ts';

type ManyField = 'lists' | 'tags' | 'agencies' | 'kinds' | 'licences';

/** How many values are chosen, in all. */
export const countFilters = (filters: Filters): number =>
  FIELDS.reduce((sum, field) => sum + filters[field].length, 0) +
  (filters.from ? 1 : 0) +
  (filters.until ? 1 : 0);

const FIELDS: readonly ManyField[] = ['lists', 'tags', 'agencies', 'kinds', 'licences'];

const LABELS = {
  lists: 'library_filter_list',
  tags: 'library_filter_tag',
  agencies: 'library_filter_agency',
  kinds: 'library_filter_kind',
  licences: 'library_filter_licence',
} as const;

const VALUES: Record<ManyField, (card: Card) => readonly string[]> = {
  lists: ({ marks }) => marks.lists.map(({ list }) => list),
  tags: ({ marks }) => marks.tags,
  agencies: ({ agency }) => (agency ? [agency] : []),
  kinds: ({ kind }) => (kind ? [kind] : []),
  licences: ({ licence }) => [licence],
};

/** A value as the reader knows it. */
function wordsOf(
  field: ManyField,
  value: string,
  lists: readonly ReadingList[],
  { t }: Words,
): string {
  switch (field) {
    case 'lists':
      return lists.find(({ id }) => id === value)?.name ?? value;
    case 'tags':
      return `#${value}`;
    case 'kinds':
      return t(`kind_${value as NonNullable<Card['kind']>}`);
    case 'licences':
      return t(licenceName({ type: value as LicenceType, doubt: null }));
    default:
      return value;
  }
}

/** What there is to filter by among the place's articles, with how many have it. */
export function filterGroups(
  cards: readonly Card[],
  view: View,
  lists: readonly ReadingList[],
  words: Words,
  onFilter: (filters: Filters) => void,
): FilterGroup[] {
  const { place, filters } = view;
  const here = cards.filter((card) => isIn(card, place));
  return FIELDS.map((field) => {
    const chosen: readonly string[] = filters[field];
    const values = tally(here.flatMap((card) => VALUES[field](card)));
    return {
      key: field,
      label: words.t(LABELS[field]),
      options: values
        .filter(([value]) => !chosen.includes(value))
        .map(([value, count]) => ({
          value,
          words: `${wordsOf(field, value, lists, words)} (${count})`,
        })),
      onAdd: (value) => onFilter({ ...filters, [field]: [...chosen, value] }),
    };
  });
}

/** What is chosen, each to be taken away. */
export function filterChips(
  filters: Filters,
  lists: readonly ReadingList[],
  words: Words,
  onFilter: (filters: Filters) => void,
) {
  const chips = FIELDS.flatMap((field) =>
    (filters[field] as readonly string[]).map((value) => ({
      key: `${field} ${value}`,
      words: wordsOf(field, value, lists, words),
      onRemove: () =>
        onFilter({
          ...filters,
          [field]: (filters[field] as readonly string[]).filter((one) => one !== value),
        }),
    })),
  );
  const { from, until } = filters;
  const day = (date: string) => formatDate(date, words.language);
  return [
    ...chips,
    ...(from
      ? [
          {
            key: 'from',
            words: words.t('library_from_day', [day(from)]),
            onRemove: () => onFilter({ ...filters, from: NO_FILTERS.from }),
          },
        ]
      : []),
    ...(until
      ? [
          {
            key: 'until',
            words: words.t('library_until_day', [day(until)]),
            onRemove: () => onFilter({ ...filters, until: NO_FILTERS.until }),
          },
        ]
      : []),
  ];
}
