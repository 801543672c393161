import { Button } from '../../components/Button.tsx';
import { groupDigits } from '../../components/group-digits.ts';
import { useWords } from '../../components/words.ts';
import type { Place } from './place.ts';
import type { LibraryState } from './state.ts';
import type { Shown } from './use-shown.ts';

interface PlaceHeadProps {
  state: LibraryState;
  shown: Shown;
  /** Opens the drawer with the places; absent where they stand beside the list. */
  onPlaces?: (() => void) | undefined;
}

/** What the shown place is called, and how much is in it. */
export function PlaceHead({ state, shown, onPlaces }: PlaceHeadProps) {
  const { t } = useWords();
  return (
    <header class="library-head">
      {onPlaces && (
        <Button look="quiet" icon="places" label={t('library_open_places')} onPress={onPlaces} />
      )}
      <h1>{titleOf(state.view.place, state, t)}</h1>
      <Count state={state} shown={shown} />
    </header>
  );
}

function Count({ state, shown }: { state: LibraryState; shown: Shown }) {
  const { t } = useWords();
  const { place } = state.view;
  if (place.kind === 'look') return null;
  const count =
    place.kind === 'trash' ? (state.trash?.length ?? 0) : state.complete ? shown.ids.length : null;
  const known = count ?? (place.kind === 'all' ? state.count : null);
  return known === null || known === 0 ? null : (
    <span class="page-beside">{t('library_count', [groupDigits(known)])}</span>
  );
}

const TITLES = {
  all: 'library_all',
  unread: 'library_unread',
  starred: 'library_stars',
  trash: 'library_trash',
  look: 'library_look',
} as const;

function titleOf(
  place: Place,
  { lists }: LibraryState,
  t: ReturnType<typeof useWords>['t'],
): string {
  if (place.kind === 'list') {
    return lists.find(({ id }) => id === place.list)?.name ?? t('library_list_gone');
  }
  return place.kind === 'tag' ? `#${place.tag}` : t(TITLES[place.kind]);
}
