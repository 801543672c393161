import { useEffect, useRef, useState } from 'preact/hooks';
import { FilterBox } from '../../components/FilterBox.tsx';
import { groupDigits } from '../../components/group-digits.ts';
import { LatestList } from '../../components/LatestList.tsx';
import { readerPath } from '../../components/paths.ts';
import { useWords } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import type { FailureKind, Result } from '../../utils/article/failure.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import type { Found } from './find-saved.ts';

interface SavedSearchProps {
  /** Shown while nothing is looked for. */
  latest: readonly Card[];
  find: (words: string, signal: AbortSignal) => Promise<Result<Found>>;
}

/** The saved articles: the latest, or those in which the words occur, as they are typed. */
export function SavedSearch({ latest, find }: SavedSearchProps) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<FailureKind | null>(null);
  const asked = useRef<AbortController>(new AbortController());
  useEffect(() => () => asked.current.abort(), []);
  const onInput = async (typed: string) => {
    setWords(typed);
    asked.current.abort();
    asked.current = new AbortController();
    const { signal } = asked.current;
    if (typed.trim() === '') return setFound(null);
    const result = await find(typed, signal);
    if (signal.aborted) return;
    setFound(result.ok ? result.value : null);
    setFailure(result.ok ? null : result.failure.kind);
  };
  const isLooking = words.trim() !== '';
  return (
    <div class="popup-search">
      <FilterBox label={t('popup_search')} value={words} onInput={onInput} />
      <p class="popup-hint" role="status">
        {isLooking && failure && t(failureKey(failure))}
        {isLooking && found && countWords(found, t)}
      </p>
      {isLooking
        ? found &&
          found.count > 0 && (
            <LatestList
              title={t('popup_found')}
              items={found.cards}
              hrefOf={(item) => readerPath(item.id)}
            />
          )
        : latest.length > 0 && (
            <LatestList
              title={t('popup_latest')}
              items={latest}
              hrefOf={(item) => readerPath(item.id)}
            />
          )}
    </div>
  );
}

/** The library page has those that find no room here. */
function countWords({ cards, count }: Found, t: ReturnType<typeof useWords>['t']): string {
  if (count === 0) return t('library_none_found');
  const found = groupDigits(count);
  return count > cards.length
    ? t('popup_found_some', [found, groupDigits(cards.length)])
    : t('popup_found_count', [found]);
}
