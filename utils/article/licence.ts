import type { MessageKey } from './words.ts';

/** 공공누리 (KOGL) types 0 to 4, the terms under which korea.kr publishes. */
export const KOGL_TYPES = ['KOGL-0', 'KOGL-1', 'KOGL-2', 'KOGL-3', 'KOGL-4'] as const;

/**
 * Every licence and status that the catalogue has an entry for. Names beside 공공누리's are SPDX's, but for two statuses
 * that SPDX does not list: PDM-1.0 (Public Domain Mark) and US-PD (works of the United States Government).
 */
export const KNOWN_LICENCES = [
  ...KOGL_TYPES,
  'OGL-UK-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'PDM-1.0',
  'US-PD',
] as const;

export type KnownLicence = (typeof KNOWN_LICENCES)[number];

/** `unknown` where the page gives no mark, marks that disagree, or one that is not in the catalogue. */
export const LICENCE_TYPES = [...KNOWN_LICENCES, 'unknown'] as const;

export type LicenceType = (typeof LICENCE_TYPES)[number];

/** Where evidence can stand; `metadata` is rel="license" or JSON-LD, read only on pages of no known template. */
export const EVIDENCE_PLACES = ['mark', 'sentence', 'link', 'file-name', 'metadata'] as const;

/** The words that a finding rests on and where they stood, to be shown on request. */
export interface LicenceEvidence {
  text: string;
  where: (typeof EVIDENCE_PLACES)[number];
}

/** Why a type is unknown: nothing was found, marks disagree, or only 비상업 was said (type 2 or 4). */
export const LICENCE_DOUBTS = ['none-found', 'conflict', 'non-commercial'] as const;

export type LicenceDoubt = (typeof LICENCE_DOUBTS)[number];

export interface LicenceFinding {
  type: LicenceType;
  /** The AI mark (공공누리 AI유형) stood beside the type: training is permitted too; nothing else changes. */
  aiTraining: boolean;
  /** What the mark covers: korea.kr's own covers the text only, never the pictures. */
  scope: 'text' | 'unstated';
  /** null where the type is known. */
  doubt: LicenceDoubt | null;
  evidence: LicenceEvidence[];
}

/** `OGL-UK-3.0` → `ogl_uk_3_0`: names of messages hold neither capitals nor dots here. */
export type LicencePart<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${LicencePart<Head>}_${LicencePart<Tail>}`
  : Name extends `${infer Head}.${infer Tail}`
    ? `${LicencePart<Head>}_${LicencePart<Tail>}`
    : Lowercase<Name>;

/** The part of a message key that stands for a licence, so that the compiler checks that each has words. */
export function licencePart<Name extends KnownLicence>(type: Name): LicencePart<Name> {
  return type.toLowerCase().replace(/[-.]/g, '_') as LicencePart<Name>;
}

/** The words of a licence: its official name, or why there is none. */
export function licenceName({ type, doubt }: Pick<LicenceFinding, 'type' | 'doubt'>): MessageKey {
  if (type !== 'unknown') return `credit_${licencePart(type)}`;
  if (doubt === 'conflict') return 'terms_name_conflict';
  return doubt === 'non-commercial' ? 'terms_name_non_commercial' : 'terms_name_none_found';
}
