import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ChangeList } from '../../components/ChangeList.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { useWords } from '../../components/words.ts';
import type { Article } from '../../utils/article/article.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { SentenceChange } from '../../utils/article/text-change.ts';

interface SinceSavedProps {
  saved: SavedArticle;
  /** The article as the page has it now, all of it. */
  article: Article;
  compare: (before: Article, after: Article) => Promise<readonly SentenceChange[]>;
  onSave: () => void;
}

/** What changed on the page since the article was saved. Draws nothing where nothing did. */
export function SinceSaved({ saved, article, compare, onSave }: SinceSavedProps) {
  const { t } = useWords();
  const [changes, setChanges] = useState<readonly SentenceChange[]>([]);
  useEffect(() => {
    let isWanted = true;
    void compare(saved.article, article).then((found) => {
      if (isWanted) setChanges(found);
    });
    return () => {
      isWanted = false;
    };
  }, [saved, article, compare]);
  if (saved.capturedAt === null) return <p class="popup-hint">{t('popup_address_only')}</p>;
  if (changes.length === 0) return null;
  const figures = changes.filter((change) => change.figures).length;
  const count = String(changes.length);
  return (
    <div class="popup-changed">
      <Disclosure
        summary={
          figures > 0
            ? t('popup_changed_figures', [count, String(figures)])
            : t('popup_changed', [count])
        }
      >
        <ChangeList changes={changes} />
        <Button icon="save" onPress={onSave}>
          {t('popup_save_both')}
        </Button>
      </Disclosure>
    </div>
  );
}
