import { formatDay } from '../../components/dates.ts';
import { Icon } from '../../components/Icon.tsx';
import { readerPath } from '../../components/paths.ts';
import { useWords } from '../../components/words.ts';
import type { Article } from '../../utils/article/article.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';

interface StandingProps {
  article: Article;
  saved: SavedArticle | null;
  /** Whether it was saved when the page opened. */
  wasSaved: boolean;
  version: number | null;
}

/** What is to be known of this text: that it is not saved, not fetched yet, or not the present one. */
export function Standing({ article, saved, wasSaved, version }: StandingProps) {
  const { t, language } = useWords();
  if (!saved) {
    return <p class="reader-standing">{t(wasSaved ? 'reader_gone' : 'reader_unsaved')}</p>;
  }
  const shown = version === null ? undefined : saved.earlier[version];
  if (shown) {
    return (
      <p class="reader-standing">
        {t('reader_version_shown', [formatDay(shown.capturedAt, language)])}{' '}
        <a href={readerPath(saved.id)}>{t('reader_version_now')}</a>
      </p>
    );
  }
  if (saved.capturedAt !== null) return null;
  return (
    <p class="reader-standing">
      {t('reader_address_only')}{' '}
      <a href={article.canonicalUrl} target="_blank" rel="noreferrer">
        {t('reader_open_original')} <Icon name="external" />
      </a>
    </p>
  );
}
