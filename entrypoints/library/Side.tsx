import { LibraryPlaces, type PlaceLink } from '../../components/LibraryPlaces.tsx';
import type { MenuItem } from '../../components/Menu.tsx';
import { OPTIONS_PATH } from '../../components/paths.ts';
import { useWords } from '../../components/words.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import type { Acts } from './acts.ts';
import { byCount, type Counts } from './counts.ts';
import type { Carrying } from './Dialogs.tsx';
import { hashOf, isSamePlace, type Place } from './place.ts';
import type { LibraryState } from './state.ts';
import { cardsIn, NO_FILTERS } from './view.ts';

interface SideProps {
  library: Pick<LibraryState, 'cards' | 'complete' | 'count' | 'lists' | 'trash'>;
  /** The one that is shown. */
  place: Place;
  counts: Counts;
  acts: Acts;
  onNewList: () => void;
  onEditList: (list: ReadingList) => void;
  onCarry: (carrying: Carrying) => void;
}

/** The parts of the library, with what can be done with the lists. */
export function Side(props: SideProps) {
  const { library, counts, acts, onNewList, onEditList, onCarry } = props;
  const { t } = useWords();
  const { cards, count: all, lists, complete, trash } = library;
  const known = (count: number) => (complete ? count : null);
  const link = (place: Place, words: string, count: number | null): PlaceLink => ({
    href: hashOf(place),
    words,
    count,
    current: isSamePlace(place, props.place),
  });
  const move = (id: string, by: -1 | 1) => {
    const index = lists.findIndex((list) => list.id === id);
    const to = index + by;
    if (index < 0 || to < 0 || to >= lists.length) return;
    void acts.moveList(id, lists[by < 0 ? to : to + 1]?.id ?? null);
  };
  const sharing = (list: ReadingList): Carrying => {
    const place: Place = { kind: 'list', list: list.id };
    const shared = cardsIn(cards ?? [], { place, filters: NO_FILTERS, sort: 'hand' });
    return { kind: 'share', cards: shared, name: list.name };
  };
  const menuOf = (list: ReadingList, index: number): MenuItem[] => [
    { words: t('library_edit_list'), icon: 'rename', onChoose: () => onEditList(list) },
    {
      words: t('library_share_list'),
      icon: 'share',
      onChoose: () => onCarry(sharing(list)),
    },
    {
      words: t('library_move_up'),
      icon: 'up',
      keys: 'Alt+↑',
      disabled: index === 0,
      onChoose: () => move(list.id, -1),
    },
    {
      words: t('library_move_down'),
      icon: 'down',
      keys: 'Alt+↓',
      disabled: index === lists.length - 1,
      onChoose: () => move(list.id, 1),
    },
    {
      words: t('library_remove_list'),
      icon: 'delete',
      onChoose: () => void acts.removeList(list.id, list.name),
    },
  ];
  return (
    <LibraryPlaces
      places={[
        { ...link({ kind: 'all' }, t('library_all'), all), icon: 'library' },
        { ...link({ kind: 'unread' }, t('library_unread'), known(counts.unread)), icon: 'unread' },
        { ...link({ kind: 'starred' }, t('library_stars'), known(counts.starred)), icon: 'star' },
      ]}
      lists={lists.map((list, index) => ({
        ...link({ kind: 'list', list: list.id }, list.name, known(counts.lists.get(list.id) ?? 0)),
        id: list.id,
        colour: list.colour,
        menu: () => menuOf(list, index),
      }))}
      tags={byCount(counts.tags).map(([tag, count]) => ({
        ...link({ kind: 'tag', tag }, `#${tag}`, count),
      }))}
      others={[
        { ...link({ kind: 'look' }, t('library_look'), null), icon: 'look' },
        {
          ...link({ kind: 'trash' }, t('library_trash'), trash?.length || null),
          icon: 'delete',
        },
        {
          href: OPTIONS_PATH,
          words: t('library_settings'),
          count: null,
          current: false,
          icon: 'settings',
        },
      ]}
      actions={[
        { words: t('library_import'), icon: 'import', onChoose: () => onCarry({ kind: 'import' }) },
        {
          words: t('library_export'),
          icon: 'export',
          onChoose: () => onCarry({ kind: 'export', ids: null }),
        },
      ]}
      onNewList={onNewList}
      onMoveList={move}
    />
  );
}
