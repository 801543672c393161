import { Fragment } from 'preact';
import type { LicenceEvidence, LicenceFinding } from '../utils/article/licence.ts';
import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { type LicenceTerms, licenceName, licenceNote, termRows } from './licence-terms.ts';
import { messagePart } from './message-key.ts';
import { useWords } from './words.ts';
import './licence-chip.css';

/** `free`: nothing to mind but the source; `limited`: something is not permitted; `unknown`: no sure mark. */
function tone(finding: LicenceFinding): 'free' | 'limited' | 'unknown' {
  if (finding.type === 'unknown') return 'unknown';
  return finding.type === 'KOGL-0' || finding.type === 'KOGL-1' ? 'free' : 'limited';
}

const ICON = { free: 'ok', limited: 'warn', unknown: 'unknown' } as const;

/** The licence in words, for lists. */
export function LicenceMark({ finding }: { finding: LicenceFinding }) {
  const { t } = useWords();
  const kind = tone(finding);
  return (
    <span class={`licence licence-${kind}`}>
      <Icon name={ICON[kind]} />
      <span>
        {t(licenceName(finding))}
        {finding.scope === 'text' && ` · ${t('licence_text_only')}`}
        {finding.aiTraining && ` · ${t('licence_ai')}`}
      </span>
    </span>
  );
}

interface LicenceChipProps {
  finding: LicenceFinding;
  /** null where the type is unknown. */
  terms: LicenceTerms | null;
}

/** The licence as a button that shows what it allows and on what words of the page that rests. */
export function LicenceChip({ finding, terms }: LicenceChipProps) {
  const { t } = useWords();
  const note = licenceNote(finding);
  return (
    <div class="licence-chip">
      <Disclosure
        look="licence-button"
        summary={
          <>
            <LicenceMark finding={finding} />
            <span class="only-heard"> {t('licence_details')}</span>
          </>
        }
      >
        {note && <p class="licence-note">{t(note)}</p>}
        <dl class="licence-terms">
          {termRows(finding, terms).map(([name, value]) => (
            <Fragment key={name}>
              <dt>{t(name)}</dt>
              <dd>{t(value)}</dd>
            </Fragment>
          ))}
        </dl>
        {finding.scope === 'text' && <p>{t('licence_pictures')}</p>}
        <Evidence evidence={finding.evidence} />
        {terms && (
          <p>
            <a href={terms.page} target="_blank" rel="noreferrer">
              {t('licence_official')} <Icon name="external" />
            </a>
          </p>
        )}
      </Disclosure>
    </div>
  );
}

function Evidence({ evidence }: { evidence: readonly LicenceEvidence[] }) {
  const { t } = useWords();
  return (
    <div class="licence-evidence">
      <p class="label">{t('licence_evidence')}</p>
      {evidence.length === 0 && <p>{t('licence_evidence_none')}</p>}
      <ul>
        {evidence.map((item) => (
          <li key={`${item.where} ${item.text}`}>
            <q lang="ko">{item.text}</q>
            <span class="licence-where">{t(`licence_where_${messagePart(item.where)}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
