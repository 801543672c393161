import { KNOWN_LICENCES, type KnownLicence, type LicenceType } from '../article/licence.ts';

/** A licence or status, what it allows, and where that is laid down. */
export interface Licence {
  type: KnownLicence;
  /** A status says that nobody claims a right; it grants nothing. */
  kind: 'licence' | 'status';
  /** Whether the source must be named. Where it is not, naming it stays good practice (저작권법 제37조 asks for it in quotations). */
  attribution: 'required' | 'recommended';
  commercialUse: boolean;
  changes: boolean;
  /** The official page. */
  page: string;
  /** Other addresses by which pages name it, besides `page`; compared by host and path (see `declaredLicence`). */
  aliases: readonly string[];
  /** The law or page that the rules come from: source, commercial use, changes. */
  source: string;
}

const KOGL = 'https://www.kogl.or.kr/info';
/** The names of types 1 to 4 on 공공누리's older pages. */
const KOGL_OLD = 'https://www.kogl.or.kr/open/info/license_info';
const CC = 'https://creativecommons.org';
const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3';

/** Adding a licence is adding its name to KNOWN_LICENCES, its entry here and its words to the messages. */
const CATALOGUE: Readonly<Record<KnownLicence, Omit<Licence, 'type'>>> = {
  'KOGL-0': {
    kind: 'licence',
    attribution: 'recommended',
    commercialUse: true,
    changes: true,
    page: `${KOGL}/license.do`,
    // The page lists every type: a link to it says nothing, so it stands in no list of addresses.
    aliases: [],
    // Since 2026-01-28.
    source: `${KOGL}/license.do`,
  },
  'KOGL-1': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: true,
    changes: true,
    page: `${KOGL}/licenseType1.do`,
    aliases: [`${KOGL_OLD}/by.do`],
    source: `${KOGL}/licenseType1.do`,
  },
  'KOGL-2': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: false,
    changes: true,
    page: `${KOGL}/licenseType2.do`,
    aliases: [`${KOGL_OLD}/nc.do`],
    source: `${KOGL}/licenseType2.do`,
  },
  'KOGL-3': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: true,
    changes: false,
    page: `${KOGL}/licenseType3.do`,
    aliases: [`${KOGL_OLD}/nd.do`],
    source: `${KOGL}/licenseType3.do`,
  },
  'KOGL-4': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: false,
    changes: false,
    page: `${KOGL}/licenseType4.do`,
    aliases: [`${KOGL_OLD}/all.do`],
    source: `${KOGL}/licenseType4.do`,
  },
  'OGL-UK-3.0': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: true,
    changes: true,
    page: `${OGL}/`,
    aliases: [],
    // “You must: acknowledge the source”; “You are free to: exploit the Information commercially, adapt the Information”.
    source: `${OGL}/`,
  },
  'CC-BY-4.0': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: true,
    changes: true,
    page: `${CC}/licenses/by/4.0/`,
    aliases: [],
    // Sections 3(a)(1), 2(a)(1) and 2(a)(1)(B).
    source: `${CC}/licenses/by/4.0/legalcode`,
  },
  'CC0-1.0': {
    kind: 'licence',
    attribution: 'recommended',
    commercialUse: true,
    changes: true,
    page: `${CC}/publicdomain/zero/1.0/`,
    aliases: [],
    // Sections 2 and 3.
    source: `${CC}/publicdomain/zero/1.0/legalcode`,
  },
  'PDM-1.0': {
    kind: 'status',
    attribution: 'recommended',
    commercialUse: true,
    changes: true,
    page: `${CC}/publicdomain/mark/1.0/`,
    aliases: [],
    // “free of known restrictions under copyright law”
    source: `${CC}/publicdomain/mark/1.0/`,
  },
  'US-PD': {
    kind: 'status',
    attribution: 'recommended',
    commercialUse: true,
    changes: true,
    page: 'https://www.usa.gov/government-works',
    aliases: [
      'https://www.usa.gov/publicdomain/label/1.0/',
      'https://www.usa.gov/government-copyright',
    ],
    // No copyright in works of the United States Government.
    source: '17 U.S.C. § 105(a)',
  },
};

/** What a type allows; null where the type is unknown. */
export function licenceOf(type: LicenceType): Licence | null {
  return type === 'unknown' ? null : { type, ...CATALOGUE[type] };
}

/** Every entry, in the order of the vocabulary. */
export const LICENCES: readonly Licence[] = KNOWN_LICENCES.map((type) => ({
  type,
  ...CATALOGUE[type],
}));
