import { AskFirst } from '../../components/AskFirst.tsx';
import { TrashItem } from '../../components/TrashItem.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { useWords } from '../../components/words.ts';
import type { TrashedCard } from '../../utils/article/card.ts';
import { TRASH_KEPT_MS } from '../../utils/library/library.ts';
import { SAVED_HASH } from './use-page.ts';

interface TrashListProps {
  /** null while they are being read. */
  items: readonly TrashedCard[] | null;
  onRestore: (item: TrashedCard) => void;
  onEmpty: () => void;
}

/** What was deleted and is not gone yet. */
export function TrashList({ items, onRestore, onEmpty }: TrashListProps) {
  const { t } = useWords();
  if (items === null) return <p class="only-heard">{t('library_loading')}</p>;
  if (items.length === 0) return <NothingThere />;
  const count = [String(items.length)];
  return (
    <>
      <p class="library-hint">{t('library_trash_hint')}</p>
      <AskFirst
        words={t('library_empty_trash')}
        question={t('library_empty_question', count)}
        confirm={t('library_empty_confirm', count)}
        onConfirm={onEmpty}
      >
        <p>{t('library_empty_warning')}</p>
      </AskFirst>
      <ul class="library-list" aria-label={t('library_trash')}>
        {items.map((item) => (
          <TrashItem
            key={item.id}
            item={item}
            goesAt={item.trashedAt + TRASH_KEPT_MS}
            onRestore={() => onRestore(item)}
          />
        ))}
      </ul>
    </>
  );
}

function NothingThere() {
  const { t } = useWords();
  return (
    <Welcome
      icon="empty"
      title={t('library_trash_none')}
      action={
        <a class="button button-primary" href={SAVED_HASH}>
          {t('library_back')}
        </a>
      }
    >
      {t('library_trash_hint')}
    </Welcome>
  );
}
