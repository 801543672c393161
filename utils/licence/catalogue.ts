import type { KnownLicence, LicenceType } from '../article/licence.ts';

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
  /** The law or page that each rule comes from. */
  sources: Readonly<Record<'attribution' | 'commercialUse' | 'changes', string>>;
}

type Entry = Omit<Licence, 'type' | 'sources'> & { sources: Licence['sources'] | string };

const KOGL = 'https://www.kogl.or.kr/info';
/** The names of types 1 to 4 on 공공누리's older pages. */
const KOGL_OLD = 'https://www.kogl.or.kr/open/info/license_info';
const CC = 'https://creativecommons.org';
const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3';

/** Adding a licence is adding its name to KNOWN_LICENCES, its entry here and its words to the messages. */
const CATALOGUE: Readonly<Record<KnownLicence, Entry>> = {
  'KOGL-0': {
    kind: 'licence',
    attribution: 'recommended',
    commercialUse: true,
    changes: true,
    page: `${KOGL}/license.do`,
    // The page lists every type: a link to it says nothing, so it stands in no list of addresses.
    aliases: [],
    sources: `공공누리 제0유형 (2026-01-28): ${KOGL}/license.do`,
  },
  'KOGL-1': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: true,
    changes: true,
    page: `${KOGL}/licenseType1.do`,
    aliases: [`${KOGL_OLD}/by.do`],
    sources: `공공누리 제1유형: ${KOGL}/licenseType1.do`,
  },
  'KOGL-2': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: false,
    changes: true,
    page: `${KOGL}/licenseType2.do`,
    aliases: [`${KOGL_OLD}/nc.do`],
    sources: `공공누리 제2유형: ${KOGL}/licenseType2.do`,
  },
  'KOGL-3': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: true,
    changes: false,
    page: `${KOGL}/licenseType3.do`,
    aliases: [`${KOGL_OLD}/nd.do`],
    sources: `공공누리 제3유형: ${KOGL}/licenseType3.do`,
  },
  'KOGL-4': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: false,
    changes: false,
    page: `${KOGL}/licenseType4.do`,
    aliases: [`${KOGL_OLD}/all.do`],
    sources: `공공누리 제4유형: ${KOGL}/licenseType4.do`,
  },
  'OGL-UK-3.0': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: true,
    changes: true,
    page: `${OGL}/`,
    aliases: ['https://spdx.org/licenses/OGL-UK-3.0'],
    sources: {
      attribution: `${OGL}/ “You must (where you do any of the above): acknowledge the source”`,
      commercialUse: `${OGL}/ “You are free to: exploit the Information commercially”`,
      changes: `${OGL}/ “You are free to: adapt the Information”`,
    },
  },
  'CC-BY-4.0': {
    kind: 'licence',
    attribution: 'required',
    commercialUse: true,
    changes: true,
    page: `${CC}/licenses/by/4.0/`,
    aliases: ['https://spdx.org/licenses/CC-BY-4.0'],
    sources: {
      attribution: `${CC}/licenses/by/4.0/legalcode section 3(a)`,
      commercialUse: `${CC}/licenses/by/4.0/legalcode section 2(a)(1)`,
      changes: `${CC}/licenses/by/4.0/legalcode section 2(a)(1)(B)`,
    },
  },
  'CC0-1.0': {
    kind: 'licence',
    attribution: 'recommended',
    commercialUse: true,
    changes: true,
    page: `${CC}/publicdomain/zero/1.0/`,
    aliases: ['https://spdx.org/licenses/CC0-1.0'],
    sources: `${CC}/publicdomain/zero/1.0/legalcode sections 2 and 3`,
  },
  'PDM-1.0': {
    kind: 'status',
    attribution: 'recommended',
    commercialUse: true,
    changes: true,
    page: `${CC}/publicdomain/mark/1.0/`,
    aliases: [],
    sources: `${CC}/publicdomain/mark/1.0/ “free of known restrictions under copyright law”`,
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
    sources: '17 U.S.C. § 105(a): no copyright in works of the United States Government',
  },
};

/** What a type allows; null where the type is unknown. */
export function licenceOf(type: LicenceType): Licence | null {
  if (type === 'unknown') return null;
  const { sources, ...entry } = CATALOGUE[type];
  return {
    type,
    ...entry,
    sources:
      typeof sources === 'string'
        ? { attribution: sources, commercialUse: sources, changes: sources }
        : sources,
  };
}

/** Every entry, in the order of the vocabulary. */
export function allLicences(): Licence[] {
  return (Object.keys(CATALOGUE) as KnownLicence[])
    .map(licenceOf)
    .filter((licence) => licence !== null);
}
