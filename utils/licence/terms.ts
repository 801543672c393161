import { type LicenceFinding, licenceName, licencePart } from '../article/licence.ts';
import type { Term, TermsShown } from '../article/terms.ts';
import { type Licence, licenceOf } from './catalogue.ts';

/** What may be done with a text, term by term. A page that said 비상업 without a type keeps that restriction. */
export function termsShown(finding: LicenceFinding): TermsShown {
  const licence = licenceOf(finding.type);
  const name = licenceName(finding);
  return {
    name,
    shortName: licence ? `credit_short_${licencePart(licence.type)}` : name,
    terms: termsOf(finding, licence),
    page: licence?.page ?? null,
    note: licence?.kind === 'status' ? 'terms_status' : null,
  };
}

function termsOf(finding: LicenceFinding, licence: Licence | null): Term[] {
  const commercial = finding.doubt === 'non-commercial' ? false : licence?.commercialUse;
  const terms = [
    licence?.attribution === 'recommended' ? SOURCE_WELCOME : SOURCE_ASKED,
    permission('commercial', commercial),
    permission('change', licence?.changes),
  ];
  if (finding.scope === 'text') terms.push(TEXT_ONLY);
  if (finding.aiTraining) terms.push(AI);
  return terms;
}

const SOURCE_ASKED: Term = {
  id: 'source',
  name: 'terms_source',
  value: 'terms_source_asked',
  short: 'terms_source',
  state: 'asked',
};
const SOURCE_WELCOME: Term = {
  ...SOURCE_ASKED,
  value: 'terms_source_welcome',
  short: 'terms_short_source_welcome',
  state: 'yes',
};
const TEXT_ONLY: Term = {
  id: 'text-only',
  name: 'terms_text_only',
  value: 'terms_text_only_value',
  short: 'terms_text_only',
  state: 'no',
};
const AI: Term = {
  id: 'ai',
  name: 'terms_ai',
  value: 'terms_yes',
  short: 'terms_short_ai',
  state: 'yes',
};

function permission(id: 'commercial' | 'change', allowed: boolean | undefined): Term {
  const state = allowed === undefined ? 'unknown' : allowed ? 'yes' : 'no';
  return {
    id,
    name: `terms_${id}`,
    value: `terms_${state}`,
    short: `terms_short_${id}_${state}`,
    state,
  };
}
