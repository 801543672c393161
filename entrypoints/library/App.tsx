import { useCallback, useState } from 'preact/hooks';
import { FilterBox } from '../../components/FilterBox.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { OPTIONS_PATH } from '../../components/paths.ts';
import { type Notice, StatusLine } from '../../components/StatusLine.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { useWords } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import { LibraryList } from './LibraryList.tsx';
import { neighbourOf } from './state.ts';
import { TrashList } from './TrashList.tsx';
import { type LibraryServices, useLibrary } from './use-library.ts';
import { SAVED_HASH, TRASH_HASH, useFocusAfter, useInTrash, useUndoKey } from './use-page.ts';

type Items = readonly Card[];

/** The page of saved articles, and of those in the trash. */
export function App({ services }: { services: LibraryServices }) {
  const { items, trash, removed, remove, restore, emptyTrash } = useLibrary(services);
  const [filter, setFilter] = useState('');
  const [offer, setOffer] = useState<Items>([]);
  const inTrash = useInTrash();
  const focus = useFocusAfter();
  const { notice, say } = useTrashNotice();

  const onDelete = (item: Card, visible: Items) => {
    focus(neighbourOf(visible, item.id)?.id ?? null);
    remove(item);
    setOffer((gone) => [...gone, item]);
  };
  const undo = (gone: Items) => {
    focus(gone.at(-1)?.id ?? null);
    restore(gone);
    setOffer([]);
  };
  const onRestore = (item: Card) => {
    focus(neighbourOf(trash ?? [], item.id)?.id ?? null);
    restore([item]);
    setOffer([]);
    say(item);
  };
  const onEmpty = () => {
    focus(null);
    setOffer([]);
    void emptyTrash().then(() => say(null));
  };
  const closeOffer = useCallback(() => setOffer([]), []);
  useUndoKey(() => undo(removed.slice(-1)));

  return (
    <main class="page" tabIndex={-1}>
      <Head inTrash={inTrash} saved={items?.length ?? 0} trashed={trash?.length ?? 0} />
      {inTrash ? (
        <>
          <StatusLine notice={notice} />
          <TrashList items={trash} onRestore={onRestore} onEmpty={onEmpty} />
        </>
      ) : (
        <>
          <Filter items={items} filter={filter} onInput={setFilter} />
          <LibraryList items={items} filter={filter} onDelete={onDelete} />
        </>
      )}
      <UndoToast offer={offer} onUndo={() => undo(offer)} onClose={closeOffer} />
    </main>
  );
}

/** Says what was restored, or, with null, that the trash is empty. */
function useTrashNotice() {
  const { t } = useWords();
  const [notice, setNotice] = useState<Notice | null>(null);
  const say = (restored: Card | null) => {
    const text = restored
      ? t('library_restored', [restored.title || t('popup_untitled')])
      : t('library_emptied');
    setNotice((last) => ({ tone: 'done', text, turn: (last?.turn ?? 0) + 1 }));
  };
  return { notice, say };
}

interface HeadProps {
  inTrash: boolean;
  /** How many there are of each; 0 also while that is not known yet. */
  saved: number;
  trashed: number;
}

function Head({ inTrash, saved, trashed }: HeadProps) {
  const { t } = useWords();
  const counted = inTrash ? trashed : saved;
  const words = inTrash ? 'library_trashed' : 'library_count';
  return (
    <PageHead
      title={t(inTrash ? 'library_trash' : 'library_title')}
      beside={counted > 0 && t(words, [String(counted)])}
    >
      {inTrash ? (
        <a href={SAVED_HASH}>
          <Icon name="library" />
          {t('library_title')}
        </a>
      ) : (
        <a href={TRASH_HASH}>
          <Icon name="delete" />
          {trashed > 0 ? t('library_trash_count', [String(trashed)]) : t('library_trash')}
        </a>
      )}
      <a href={OPTIONS_PATH}>
        <Icon name="settings" />
        {t('library_settings')}
      </a>
    </PageHead>
  );
}

interface FilterProps {
  items: Items | null;
  filter: string;
  onInput: (filter: string) => void;
}

function Filter({ items, filter, onInput }: FilterProps) {
  const { t } = useWords();
  if (!items?.length) return null;
  return <FilterBox label={t('library_filter')} value={filter} onInput={onInput} />;
}
