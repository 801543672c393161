import type { Dispatch } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { useWords } from '../../components/words.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import { countFilters } from './filter-words.ts';
import { EVERYTHING, hashOf } from './place.ts';
import type { LibraryAction, LibraryState } from './state.ts';
import { NO_FILTERS } from './view.ts';

interface NothingHereProps {
  state: LibraryState;
  dispatch: Dispatch<LibraryAction>;
  onImport: () => void;
}

/** Why there is nothing, and what to do about it. */
export function NothingHere({ state, dispatch, onImport }: NothingHereProps) {
  const { t } = useWords();
  const { view, count, lists } = state;
  if (count === 0) return <NothingSaved onImport={onImport} />;
  if (view.query.trim() !== '' || countFilters(view.filters) > 0) {
    return (
      <Welcome
        icon="search"
        title={t('library_none_found')}
        action={
          <Button
            onPress={() => {
              dispatch({ type: 'asked', query: '' });
              dispatch({ type: 'filtered', filters: NO_FILTERS });
            }}
          >
            {t('library_show_all')}
          </Button>
        }
      >
        {t('library_none_found_next')}
      </Welcome>
    );
  }
  const { place } = view;
  const isGone = place.kind === 'list' && !lists.some(({ id }) => id === place.list);
  const [title, next] = WORDS[isGone ? 'gone' : place.kind] ?? [
    'library_list_empty',
    'library_list_empty_next',
  ];
  return (
    <Welcome
      icon="empty"
      title={t(title)}
      action={
        <a class="button" href={hashOf(EVERYTHING)}>
          {t('library_all')}
        </a>
      }
    >
      {t(next)}
    </Welcome>
  );
}

const WORDS: Partial<Record<string, readonly [title: MessageKey, next: MessageKey]>> = {
  unread: ['library_unread_empty', 'library_unread_empty_next'],
  starred: ['library_stars_empty', 'library_stars_empty_next'],
  gone: ['library_list_gone_why', 'library_list_gone_next'],
  tag: ['library_tag_empty', 'library_tag_empty_next'],
};

function NothingSaved({ onImport }: { onImport: () => void }) {
  const { t } = useWords();
  return (
    <Welcome
      icon="empty"
      title={t('library_empty')}
      action={
        <div class="welcome-actions">
          <a class="button button-primary" href="https://www.korea.kr/">
            {t('library_open_site')}
          </a>
          <Button icon="import" onPress={onImport}>
            {t('library_import')}
          </Button>
        </div>
      }
    >
      {t('library_empty_next')}
    </Welcome>
  );
}
