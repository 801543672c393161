import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { AskFirst } from '../../components/AskFirst.tsx';
import { groupDigits } from '../../components/group-digits.ts';
import { TrashItem } from '../../components/TrashItem.tsx';
import { VirtualList, type VirtualListHandle } from '../../components/VirtualList.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { useWords } from '../../components/words.ts';
import type { TrashedCard } from '../../utils/article/card.ts';
import { TRASH_KEPT_MS } from '../../utils/library/library.ts';
import type { Acts } from './acts.ts';
import { EVERYTHING, hashOf } from './place.ts';
import { stepFrom } from './selection.ts';

interface TrashProps {
  /** null while they are being read. */
  items: readonly TrashedCard[] | null;
  acts: Acts;
  scroller: RefObject<HTMLElement | null>;
  handle: RefObject<VirtualListHandle | null>;
}

/** Pixels an item of the trash is thought to take until the list was laid out. */
const ITEM_HEIGHT = 156;

/** What was deleted and is not gone yet. */
export function Trash({ items, acts, scroller, handle }: TrashProps) {
  const { t } = useWords();
  const [at, setAt] = useState<string | null>(null);
  const byId = useMemo(() => new Map(items?.map((item) => [item.id, item])), [items]);
  if (items === null) return <p class="only-heard">{t('library_loading')}</p>;
  if (items.length === 0) return <NothingThere />;
  const count = [groupDigits(items.length)];
  const ids = items.map(({ id }) => id);
  const restore = (item: TrashedCard) => {
    const next = stepFrom(ids, item.id, 1);
    setAt(next === item.id ? stepFrom(ids, item.id, -1) : next);
    void acts.restore([item.id], { key: 'library_restored', values: [item.title] });
    handle.current?.focus();
  };
  return (
    <>
      <p class="library-hint">{t('library_trash_hint')}</p>
      <AskFirst
        words={t('library_empty_trash')}
        question={t('library_empty_question', count)}
        confirm={t('library_empty_confirm', count)}
        onConfirm={() => void acts.emptyTrash()}
      >
        <p>{t('library_empty_warning')}</p>
      </AskFirst>
      <VirtualList
        label={t('library_trash')}
        look="library-item-list"
        ids={ids}
        at={at}
        estimate={ITEM_HEIGHT}
        scroller={scroller}
        covered={() => 0}
        handle={handle}
        item={(id) => {
          const item = byId.get(id);
          return (
            item && (
              <TrashItem
                item={item}
                goesAt={item.trashedAt + TRASH_KEPT_MS}
                onRestore={() => restore(item)}
              />
            )
          );
        }}
      />
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
        <a class="button button-primary" href={hashOf(EVERYTHING)}>
          {t('library_back')}
        </a>
      }
    >
      {t('library_trash_hint')}
    </Welcome>
  );
}
