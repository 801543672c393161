import { Fragment } from 'preact';
import {
  type LicenceEvidence,
  type LicenceFinding,
  licenceName,
} from '../utils/article/licence.ts';
import type { Term, TermsShown } from '../utils/article/terms.ts';
import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { messagePart } from './message-key.ts';
import { useWords } from './words.ts';
import './licence-chip.css';

/** `free`: nothing to mind but the source; `limited`: something is not permitted; `unknown`: no sure mark. */
type Tone = 'free' | 'limited' | 'unknown';

const ICON = { free: 'ok', limited: 'warn', unknown: 'unknown' } as const;

const LIMITED: readonly LicenceFinding['type'][] = ['KOGL-2', 'KOGL-3', 'KOGL-4'];

function toneOf(type: LicenceFinding['type']): Tone {
  if (type === 'unknown') return 'unknown';
  return LIMITED.includes(type) ? 'limited' : 'free';
}

interface LicenceMarkProps {
  finding: Pick<LicenceFinding, 'type' | 'doubt'>;
  /** Says less than the official name, where the terms stand beside it. */
  terms?: TermsShown;
}

/** The licence in words, for lists. */
export function LicenceMark({ finding, terms }: LicenceMarkProps) {
  const { t } = useWords();
  const tone = toneOf(finding.type);
  return (
    <span class={`licence licence-${tone}`}>
      <Icon name={ICON[tone]} />
      <span>{t(terms?.shortName ?? licenceName(finding))}</span>
    </span>
  );
}

interface LicenceChipProps {
  finding: LicenceFinding;
  terms: TermsShown;
}

/** The licence as a button that shows on what words of the page it rests, and beside it what it allows. */
export function LicenceChip({ finding, terms }: LicenceChipProps) {
  const { t } = useWords();
  return (
    <div class="licence-chip">
      <Disclosure
        look="licence-button"
        beside={<ShortTerms terms={terms.terms} />}
        summary={
          <>
            <LicenceMark finding={finding} terms={terms} />
            <span class="only-heard"> {t('licence_details')}</span>
          </>
        }
      >
        <p class="licence-name">{t(terms.name)}</p>
        {terms.note && <p>{t(terms.note)}</p>}
        <dl class="licence-terms">
          {terms.terms.map(({ id, name, value }) => (
            <Fragment key={id}>
              <dt>{t(name)}</dt>
              <dd>{t(value)}</dd>
            </Fragment>
          ))}
        </dl>
        <Evidence evidence={finding.evidence} />
        {terms.page && (
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

/** Every term in a word or two; what is not permitted stands out by its words, and by its weight. */
function ShortTerms({ terms }: { terms: readonly Term[] }) {
  const { t } = useWords();
  return (
    <ul class="licence-short" aria-label={t('terms_list')}>
      {terms.map(({ id, short, state }) => (
        <li key={id} class={state === 'no' && id !== 'text-only' ? 'licence-limit' : undefined}>
          {t(short)}
        </li>
      ))}
    </ul>
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
