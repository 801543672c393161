import type { ArticleHead } from '../utils/article/article.ts';
import type { LicenceFinding } from '../utils/article/licence.ts';
import type { TermsShown } from '../utils/article/terms.ts';
import { Icon } from './Icon.tsx';
import { LicenceChip, LicenceMark } from './LicenceChip.tsx';
import { Note } from './Note.tsx';
import { useWords } from './words.ts';

interface TermsProps {
  head: ArticleHead;
  terms: TermsShown;
}

/** On a page of no known template nothing vouches for source and terms. */
const isUnchecked = (known: boolean, { type }: Pick<LicenceFinding, 'type' | 'doubt'>): boolean =>
  !known && type === 'unknown';

/** The licence with its evidence, or that nothing could be checked. */
export function Terms({ head, terms }: TermsProps) {
  const { t } = useWords();
  if (!isUnchecked(head.identity !== null, head.licence))
    return <LicenceChip finding={head.licence} terms={terms} />;
  return (
    <Note tone="warn" icon="unknown">
      {t('popup_unchecked')}
    </Note>
  );
}

interface TermsMarkProps {
  /** The page is of a known template. */
  known: boolean;
  finding: Pick<LicenceFinding, 'type' | 'doubt'>;
}

/** The same in a few words, for lists. */
export function TermsMark({ known, finding }: TermsMarkProps) {
  const { t } = useWords();
  if (!isUnchecked(known, finding)) return <LicenceMark finding={finding} />;
  return (
    <span class="licence licence-unknown">
      <Icon name="unknown" />
      <span>{t('popup_unchecked')}</span>
    </span>
  );
}
