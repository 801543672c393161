import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleHead } from '../utils/article/article.ts';
import type { Card } from '../utils/article/card.ts';
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
        <HeadFacts head={headLine(head)} />
        {minutes !== null && (
          <span class="briefing-minutes">{t('popup_reading_time', [String(minutes)])}</span>
        )}
      </p>
      <ShortTitle title={head.title || t('popup_untitled')} />
    </header>
  );
}

/** What the line of facts needs: a card has it, and `headLine` gives it of an article. */
export type HeadLine = Pick<Card, 'kind' | 'canonicalUrl' | 'agency' | 'publishedDate'>;

export function headLine({ identity, url, agency, publishedDate }: ArticleHead): HeadLine {
  return { kind: identity?.kind ?? null, canonicalUrl: url, agency, publishedDate };
}

/** `보도자료 · 인사혁신처 · 2024.11.19`, without what the page does not say; elsewhere the site's name stands first. */
export function HeadFacts({ head }: { head: HeadLine }) {
  const { t, language } = useWords();
  return (
    <span class="head-facts">
      {head.kind ? <span>{t(`kind_${head.kind}`)}</span> : <SiteName address={head.canonicalUrl} />}
      {head.agency && <span lang="ko">{head.agency}</span>}
      {head.publishedDate && (
        <time dateTime={head.publishedDate}>{formatDate(head.publishedDate, language)}</time>
      )}
    </span>
  );
}

function SiteName({ address }: { address: string }) {
  return URL.canParse(address) ? <span>{new URL(address).hostname}</span> : null;
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
