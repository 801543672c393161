import type { ArticleHead } from '../utils/article/article.ts';
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
const isUnchecked = ({ identity, licence }: ArticleHead): boolean =>
  identity === null && licence.type === 'unknown';

/** The licence with its evidence, or that nothing could be checked. */
export function Terms({ head, terms }: TermsProps) {
  const { t } = useWords();
  if (!isUnchecked(head)) return <LicenceChip finding={head.licence} terms={terms} />;
  return (
    <Note tone="warn" icon="unknown">
      {t('popup_unchecked')}
    </Note>
  );
}

/** The same in a few words, for lists. */
export function TermsMark({ head }: { head: ArticleHead }) {
  const { t } = useWords();
  if (!isUnchecked(head)) return <LicenceMark finding={head.licence} />;
  return (
    <span class="licence licence-unknown">
      <Icon name="unknown" />
      <span>{t('popup_unchecked')}</span>
    </span>
  );
}
