import type { Card } from '../utils/article/card.ts';
import { HeadFacts } from './BriefingHead.tsx';
import { Button } from './Button.tsx';
import { formatDay } from './dates.ts';
import { TermsMark } from './Terms.tsx';
import { useWords } from './words.ts';
import './library-item.css';

interface LibraryItemProps {
  item: Card;
  href: string;
  onDelete: (item: Card) => void;
}

/** A saved article in the list: where it is from, its title as a link, its licence, and how to delete it. */
export function LibraryItem({ item, href, onDelete }: LibraryItemProps) {
  const { t, language } = useWords();
  const title = item.title || t('popup_untitled');
  return (
    <li class="library-item" data-id={item.id}>
      <div class="library-words">
        <p class="library-facts">
          <HeadFacts head={item} />
        </p>
        <h2 class="library-title" lang="ko">
          <a href={href}>{title}</a>
        </h2>
        <p class="library-facts library-marks">
          <TermsMark
            known={item.kind !== null}
            finding={{ type: item.licence, doubt: item.doubt }}
          />
          <span>{t('library_saved_on', [formatDay(item.savedAt, language)])}</span>
        </p>
      </div>
      <Button
        look="quiet"
        icon="delete"
        label={t('library_delete_item', [title])}
        onPress={() => onDelete(item)}
      />
    </li>
  );
}
