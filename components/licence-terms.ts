import type { LicenceFinding, LicenceType } from '../utils/article/licence.ts';
import type { MessageKey } from '../utils/article/words.ts';
import { messagePart } from './message-key.ts';

/** What a licence allows, as the catalogue of licences says it. */
export interface LicenceTerms {
  attribution: 'required' | 'recommended';
  commercialUse: boolean;
  changes: boolean;
  /** The official page of the type. */
  page: string;
}

const NAMES: Record<Exclude<LicenceType, 'unknown'>, MessageKey> = {
  'KOGL-0': 'licence_kogl_0',
  'KOGL-1': 'licence_kogl_1',
  'KOGL-2': 'licence_kogl_2',
  'KOGL-3': 'licence_kogl_3',
  'KOGL-4': 'licence_kogl_4',
  'OGL-UK-3.0': 'credit_ogl_uk_3_0',
  'CC-BY-4.0': 'credit_cc_by_4_0',
  'CC0-1.0': 'credit_cc0_1_0',
  'PDM-1.0': 'credit_pdm_1_0',
  'US-PD': 'credit_us_pd',
};

/** The words of a licence: its official name, or why there is none. */
export function licenceName(finding: LicenceFinding): MessageKey {
  if (finding.type !== 'unknown') return NAMES[finding.type];
  return `licence_${messagePart(finding.doubt ?? 'none-found')}`;
}

const NOTES: Partial<Record<LicenceType, MessageKey>> = {
  'KOGL-2': 'licence_note_kogl_2',
  'KOGL-3': 'licence_note_kogl_3',
  'KOGL-4': 'licence_note_kogl_4',
};

/** The sentence that warns, for the types that restrict and for the unknown; null where nothing is to be warned of. */
export function licenceNote(finding: LicenceFinding): MessageKey | null {
  if (finding.type !== 'unknown') return NOTES[finding.type] ?? null;
  return `licence_note_${messagePart(finding.doubt ?? 'none-found')}`;
}

/** One thing that may or may not be done, in words. */
export type TermRow = readonly [name: MessageKey, value: MessageKey];

/** What may be done with a text, line by line. A page that said 비상업 without a type keeps that restriction. */
export function termRows(finding: LicenceFinding, terms: LicenceTerms | null): TermRow[] {
  const commercial = finding.doubt === 'non-commercial' ? false : terms?.commercialUse;
  return [
    ['licence_term_source', `licence_value_${terms?.attribution ?? 'required'}`],
    ['licence_term_commercial', permitted(commercial)],
    ['licence_term_change', permitted(terms?.changes)],
    ...(finding.aiTraining ? [['licence_term_ai', 'licence_value_yes'] as const] : []),
    ...(finding.scope === 'text'
      ? [['licence_term_pictures', 'licence_value_not_covered'] as const]
      : []),
  ];
}

function permitted(value: boolean | undefined): MessageKey {
  if (value === undefined) return 'licence_value_unknown';
  return value ? 'licence_value_yes' : 'licence_value_no';
}
