import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleHead } from '../utils/article/article.ts';
import { formatDate } from './dates.ts';
import { useWords } from './words.ts';
import './briefing-head.css';

interface BriefingHeadProps {
  head: ArticleHead;
  /** Whole minutes; null while the text is not there yet. */
  minutes: number | null;
}

/** Kind, agency, date and reading time in a line, and the title below: the first thing one sees. */
export function BriefingHead({ head, minutes }: BriefingHeadProps) {
  const { t } = useWords();
  return (
    <header class="briefing-head">
      <p class="briefing-facts">
        <HeadFacts head={head} />
        {minutes !== null && (
          <span class="briefing-minutes">{t('popup_reading_time', [String(minutes)])}</span>
        )}
      </p>
      <ShortTitle title={head.title || t('popup_untitled')} />
    </header>
  );
}

/** `보도자료 · 인사혁신처 · 2024.11.19`, without what the page does not say; elsewhere the site's name stands first. */
export function HeadFacts({ head }: { head: ArticleHead }) {
  const { t, language } = useWords();
  return (
    <span class="head-facts">
      {head.identity ? <span>{t(`kind_${head.identity.kind}`)}</span> : <SiteName head={head} />}
      {head.agency && <span lang="ko">{head.agency}</span>}
      {head.publishedDate && (
        <time dateTime={head.publishedDate}>{formatDate(head.publishedDate, language)}</time>
      )}
    </span>
  );
}

function SiteName({ head }: { head: ArticleHead }) {
  return URL.canParse(head.url) ? <span>{new URL(head.url).hostname}</span> : null;
}

/** At most three lines; a longer title can be focused or touched and then stands whole. */
function ShortTitle({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [cut, setCut] = useState(false);
  // Measured once a title: a popup does not change its width.
  useLayoutEffect(() => {
    const element = heading.current;
    if (element) setCut(element.scrollHeight > element.clientHeight + 1);
  }, [title]);
  return (
    <h1 class="briefing-title" ref={heading} lang="ko" tabIndex={cut ? 0 : undefined}>
      {title}
    </h1>
  );
}
