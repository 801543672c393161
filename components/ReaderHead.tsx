import type { ArticleHead } from '../utils/article/article.ts';
import type { TermsShown } from '../utils/article/terms.ts';
import { HeadFacts, headLine } from './BriefingHead.tsx';
import { Terms } from './Terms.tsx';
import { useWords } from './words.ts';
import './reader-head.css';

interface ReaderHeadProps {
  head: ArticleHead;
  minutes: number | null;
  terms: TermsShown;
}

/** The head of the article as a newspaper has it: where it is from, title, the ministry's sub-titles, its licence. */
export function ReaderHead({ head, minutes, terms }: ReaderHeadProps) {
  const { t } = useWords();
  return (
    <header class="reader-head">
      <p class="reader-facts">
        <HeadFacts head={headLine(head)} />
        {minutes !== null && <span> · {t('popup_reading_time', [String(minutes)])}</span>}
      </p>
      <h1 class="reader-title" lang="ko">
        {head.title || t('popup_untitled')}
      </h1>
      {head.subtitles.map((subtitle) => (
        <p class="reader-subtitle" lang="ko" key={subtitle}>
          {subtitle}
        </p>
      ))}
      <Terms head={head} terms={terms} />
    </header>
  );
}
