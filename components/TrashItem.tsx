import type { TrashedCard } from '../utils/article/card.ts';
import { HeadFacts } from './BriefingHead.tsx';
import { Button } from './Button.tsx';
import { formatDay } from './dates.ts';
import { useWords } from './words.ts';
import './library-item.css';

interface TrashItemProps {
  item: TrashedCard;
  /** When it goes for good, in milliseconds since 1970-01-01 UTC. */
  goesAt: number;
  onRestore: () => void;
}

/** An article in the trash: what it is, when it goes for good, and the way back. */
export function TrashItem({ item, goesAt, onRestore }: TrashItemProps) {
  const { t, language } = useWords();
  const { trashedAt } = item;
  const title = item.title || t('popup_untitled');
  const days = [trashedAt, goesAt].map((moment) => formatDay(moment, language));
  return (
    <div class="library-item">
      <div class="library-words">
        <p class="library-facts">
          <HeadFacts head={item} />
        </p>
        <h2 class="library-title" lang="ko">
          {title}
        </h2>
        <p class="library-facts">{t('library_trash_dates', days)}</p>
      </div>
      <Button icon="undo" label={t('library_restore_item', [title])} onPress={onRestore} focus>
        {t('library_restore')}
      </Button>
    </div>
  );
}
