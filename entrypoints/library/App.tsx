import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FilterBox } from '../../components/FilterBox.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { OPTIONS_PATH } from '../../components/paths.ts';
import { UndoToast } from '../../components/UndoToast.tsx';
import { useWords } from '../../components/words.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import { LibraryList } from './LibraryList.tsx';
import { neighbourOf } from './state.ts';
import { type LibraryServices, useLibrary } from './use-library.ts';

/** The page of saved articles. */
export function App({ services }: { services: LibraryServices }) {
  const { t } = useWords();
  const { items, removed, remove, restore } = useLibrary(services);
  const [filter, setFilter] = useState('');
  const [offer, setOffer] = useState<readonly SavedArticle[]>([]);
  const focus = useFocusAfter();

  const onDelete = (item: SavedArticle, visible: readonly SavedArticle[]) => {
    focus(neighbourOf(visible, item.id)?.id ?? null);
    remove(item);
    setOffer((gone) => [...gone, item]);
  };
  const undo = (gone: readonly SavedArticle[]) => {
    focus(gone.at(-1)?.id ?? null);
    restore(gone);
    setOffer([]);
  };
  const closeOffer = useCallback(() => setOffer([]), []);
  useUndoKey(() => undo(removed.slice(-1)));

  return (
    <main class="page" tabIndex={-1}>
      <PageHead
        title={t('library_title')}
        beside={items && items.length > 0 && t('library_count', [String(items.length)])}
      >
        <a href={OPTIONS_PATH}>
          <Icon name="settings" />
          {t('library_settings')}
        </a>
      </PageHead>
      {items && items.length > 0 && (
        <FilterBox label={t('library_filter')} value={filter} onInput={setFilter} />
      )}
      <LibraryList items={items} filter={filter} onDelete={onDelete} />
      <UndoToast offer={offer} onUndo={() => undo(offer)} onClose={closeOffer} />
    </main>
  );
}

/** Lets the focus go on from an item that disappears: to another item, or to the page's top where none is left. */
function useFocusAfter(): (id: string | null) => void {
  const target = useRef<string | null | undefined>(undefined);
  useLayoutEffect(() => {
    if (target.current === undefined) return;
    const id = target.current;
    target.current = undefined;
    const items = [...document.querySelectorAll<HTMLElement>('[data-id]')];
    const button = items.find((item) => item.dataset.id === id)?.querySelector('button');
    const place = button ?? document.querySelector('main');
    place?.focus();
  });
  return useCallback((id) => {
    target.current = id;
  }, []);
}

/** Ctrl+Z (or ⌘Z) takes back the last deletion, also after its offer has gone; a text field keeps its own undo. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ';
      if (!isUndo || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo]);
}
