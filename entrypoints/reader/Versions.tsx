import { useEffect, useState } from 'preact/hooks';
import { ChangeList } from '../../components/ChangeList.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { formatDay } from '../../components/dates.ts';
import { versionPath } from '../../components/paths.ts';
import { useWords } from '../../components/words.ts';
import type { Article } from '../../utils/article/article.ts';
import type { EarlierText, SavedArticle } from '../../utils/article/saved-article.ts';
import type { SentenceChange } from '../../utils/article/text-change.ts';

interface VersionsProps {
  saved: SavedArticle;
  onShow: (change: SentenceChange) => void;
}

/** The texts that the page had before, the newest first, each with what changed since. Draws nothing where none is kept. */
export function Versions({ saved, onShow }: VersionsProps) {
  const { t } = useWords();
  const { earlier } = saved;
  if (earlier.length === 0) return null;
  return (
    <div class="reader-versions">
      <Disclosure summary={t('reader_versions', [String(earlier.length)])}>
        <ul>
          {earlier
            .map((version, index) => (
              <Version key={index} saved={saved} version={version} index={index} onShow={onShow} />
            ))
            .reverse()}
        </ul>
      </Disclosure>
    </div>
  );
}

/** Comparing is fetched when it is wanted: most texts never change. */
function useChanges(before: Article, after: Article): readonly SentenceChange[] | null {
  const [changes, setChanges] = useState<readonly SentenceChange[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('../../utils/library/versions/compare-texts.ts').then(({ compareTexts }) => {
      if (isWanted) setChanges(compareTexts(before, after));
    });
    return () => {
      isWanted = false;
    };
  }, [before, after]);
  return changes;
}

function Version({
  saved,
  version,
  index,
  onShow,
}: VersionsProps & { version: EarlierText; index: number }) {
  const { t, language } = useWords();
  const changes = useChanges(version.article, saved.article);
  return (
    <li class="reader-version">
      <h3>{t('reader_version_of', [formatDay(version.capturedAt, language)])}</h3>
      <p>
        {changes === null
          ? ''
          : changes.length === 0
            ? t('reader_version_same')
            : t('reader_version_changes', [String(changes.length)])}{' '}
        <a href={versionPath(saved.id, index)}>{t('reader_version_open')}</a>
      </p>
      {changes !== null && changes.length > 0 && <ChangeList changes={changes} onShow={onShow} />}
    </li>
  );
}
