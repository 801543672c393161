import type { LicenceFinding } from '../article/licence.ts';
import { licencePart } from '../article/licence.ts';
import type { MessageKey } from '../article/words.ts';
import { type Licence, licenceOf } from './catalogue.ts';

/** What a term comes to: allowed, asked of whoever uses the text, not allowed, or not known. */
export type TermState = 'yes' | 'asked' | 'no' | 'unknown';

/** One thing that the licence rules, in words. */
export interface Term {
  id: 'source' | 'commercial' | 'change' | 'text-only' | 'ai';
  /** 출처표시, 상업적 이용, 변경, 텍스트만 … */
  name: MessageKey;
  value: MessageKey;
  state: TermState;
}

/** A licence as the interface shows it beside the chip. */
export interface TermsShown {
  /** The licence's name, or why there is none. */
  name: MessageKey;
  terms: Term[];
  /** The official page of the type; null where the type is unknown. */
  page: string | null;
  /** What has to be said of the mark itself: that a mark of the public domain is a status, no licence. */
  note: MessageKey | null;
}

/** What may be done with a text, term by term. A page that said 비상업 without a type keeps that restriction. */
export function termsShown(finding: LicenceFinding): TermsShown {
  const licence = licenceOf(finding.type);
  return {
    name: nameOf(finding),
    terms: termsOf(finding, licence),
    page: licence?.page ?? null,
    note: licence?.kind === 'status' ? 'terms_status' : null,
  };
}

function nameOf({ type, doubt }: LicenceFinding): MessageKey {
  if (type !== 'unknown') return `credit_${licencePart(type)}`;
  if (doubt === 'conflict') return 'terms_name_conflict';
  return doubt === 'non-commercial' ? 'terms_name_non_commercial' : 'terms_name_none_found';
}

function termsOf(finding: LicenceFinding, licence: Licence | null): Term[] {
  const asked = licence?.attribution !== 'recommended';
  const commercial = finding.doubt === 'non-commercial' ? false : licence?.commercialUse;
  const terms: Term[] = [
    {
      id: 'source',
      name: 'terms_source',
      value: asked ? 'terms_source_asked' : 'terms_source_welcome',
      state: asked ? 'asked' : 'yes',
    },
    { id: 'commercial', name: 'terms_commercial', ...permission(commercial) },
    { id: 'change', name: 'terms_change', ...permission(licence?.changes) },
  ];
  if (finding.scope === 'text') {
    terms.push({
      id: 'text-only',
      name: 'terms_text_only',
      value: 'terms_text_only_value',
      state: 'no',
    });
  }
  if (finding.aiTraining)
    terms.push({ id: 'ai', name: 'terms_ai', value: 'terms_yes', state: 'yes' });
  return terms;
}

function permission(allowed: boolean | undefined): Pick<Term, 'value' | 'state'> {
  if (allowed === undefined) return { value: 'terms_unknown', state: 'unknown' };
  return allowed ? { value: 'terms_yes', state: 'yes' } : { value: 'terms_no', state: 'no' };
}
