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

/** The licence with its evidence, or that nothing could be checked; then, too, what the page gave to go by is shown. */
export function Terms({ head: { identity, licence }, terms }: TermsProps) {
  const { t } = useWords();
  const unchecked = isUnchecked(identity !== null, licence);
  return (
    <>
      {unchecked && (
        <Note tone="warn" icon="unknown">
          {t('popup_unchecked')}
        </Note>
      )}
      {(!unchecked || licence.evidence.length > 0) && (
        <LicenceChip finding={licence} terms={terms} />
      )}
    </>
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
