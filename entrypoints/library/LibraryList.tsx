import { LibraryItem } from '../../components/LibraryItem.tsx';
import { readerPath } from '../../components/paths.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { useWords } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import { filterItems } from './state.ts';

interface LibraryListProps {
  /** null while they are being read. */
  items: readonly Card[] | null;
  filter: string;
  onDelete: (item: Card, visible: readonly Card[]) => void;
}

/** The saved articles that the filter lets through, or what to do where there are none. */
export function LibraryList({ items, filter, onDelete }: LibraryListProps) {
  const { t } = useWords();
  if (items === null) return <p class="only-heard">{t('library_loading')}</p>;
  if (items.length === 0) return <NothingSaved />;
  const visible = filterItems(items, filter);
  const isFiltered = filter.trim() !== '';
  return (
    <>
      <p class="library-found" role="status">
        {isFiltered &&
          (visible.length > 0
            ? t('library_found', [String(visible.length), String(items.length)])
            : t('library_none_found'))}
      </p>
      <ul class="library-list" aria-label={t('library_list')}>
        {visible.map((item) => (
          <LibraryItem
            key={item.id}
            item={item}
            href={readerPath(item.id)}
            onDelete={() => onDelete(item, visible)}
          />
        ))}
      </ul>
    </>
  );
}

function NothingSaved() {
  const { t } = useWords();
  return (
    <Welcome
      icon="empty"
      title={t('library_empty')}
      action={
        <a class="button button-primary" href="https://www.korea.kr/">
          {t('library_open_site')}
        </a>
      }
    >
      {t('library_empty_next')}
    </Welcome>
  );
}
