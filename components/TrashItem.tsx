import type { SavedArticle } from '../utils/article/saved-article.ts';
import { HeadFacts } from './BriefingHead.tsx';
import { Button } from './Button.tsx';
import { formatDay } from './dates.ts';
import { useWords } from './words.ts';
import './library-item.css';

interface TrashItemProps {
  item: SavedArticle;
  /** When it goes for good, in milliseconds since 1970-01-01 UTC. */
  goesAt: number;
  onRestore: () => void;
}

/** An article in the trash: what it is, when it goes for good, and the way back. */
export function TrashItem({ item, goesAt, onRestore }: TrashItemProps) {
  const { t, language } = useWords();
  const { article, trashedAt = 0 } = item;
  const title = article.title || t('popup_untitled');
  const days = [trashedAt, goesAt].map((moment) => formatDay(moment, language));
  return (
    <li class="library-item" data-id={item.id}>
      <div class="library-words">
        <p class="library-facts">
          <HeadFacts head={article} />
        </p>
        <h2 class="library-title" lang="ko">
          {title}
        </h2>
        <p class="library-facts">{t('library_trash_dates', days)}</p>
      </div>
      <Button icon="undo" label={t('library_restore_item', [title])} onPress={onRestore}>
        {t('library_restore')}
      </Button>
    </li>
  );
}
