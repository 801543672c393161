import { useMemo } from 'preact/hooks';
import { ArticleText } from '../../components/ArticleText.tsx';
import { useWords } from '../../components/words.ts';
import type { Article } from '../../utils/article/article.ts';
import type { Block } from '../../utils/article/block.ts';
import type { Highlight } from '../../utils/article/highlight.ts';
import type { Place } from '../../utils/article/summary.ts';
import { highlightRanges } from './highlight-ranges.ts';

interface ReaderTextProps {
  article: Article;
  /** A block that was just put back. */
  marked: Block | null;
  highlights: readonly Highlight[];
  /** The sentence that the keys have reached. */
  cursor: Place | null;
  /** Sentences that were chosen to be copied together. */
  picks: readonly Place[];
}

/** The text with what the reader marked in it. */
export function ReaderText({ article, marked, highlights, cursor, picks }: ReaderTextProps) {
  const { t } = useWords();
  const ranges = useMemo(() => {
    const own = [
      ...highlightRanges(highlights, article),
      ...picks.map((place) => ({ ...place, look: 'reader-pick' })),
    ];
    return cursor ? [...own, { ...cursor, look: 'reader-cursor' }] : own;
  }, [highlights, article, cursor, picks]);
  if (article.blocks.length === 0) return <p>{t('reader_no_text')}</p>;
  return <ArticleText blocks={article.blocks} marked={marked} ranges={ranges} />;
}
