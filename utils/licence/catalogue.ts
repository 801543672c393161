import type { LicenceType } from '../article/licence.ts';

/** A licence, what it allows, and where that is laid down. */
export interface Licence {
  type: Exclude<LicenceType, 'unknown'>;
  /** Whether the source must be named. Type 0 only recommends it (저작권법 제37조 still asks for it in quotations). */
  attribution: 'required' | 'recommended';
  commercialUse: boolean;
  changes: boolean;
  /** The official page of the type. */
  page: string;
}

const KOGL = 'https://www.kogl.or.kr/info/';

/** 공공누리, as its own pages define it (type 0 since 2026-01-28). Adding a type is adding an entry. */
const LICENCES: readonly Licence[] = [
  {
    type: 'KOGL-0',
    attribution: 'recommended',
    commercialUse: true,
    changes: true,
    page: `${KOGL}license.do`,
  },
  {
    type: 'KOGL-1',
    attribution: 'required',
    commercialUse: true,
    changes: true,
    page: `${KOGL}licenseType1.do`,
  },
  {
    type: 'KOGL-2',
    attribution: 'required',
    commercialUse: false,
    changes: true,
    page: `${KOGL}licenseType2.do`,
  },
  {
    type: 'KOGL-3',
    attribution: 'required',
    commercialUse: true,
    changes: false,
    page: `${KOGL}licenseType3.do`,
  },
  {
    type: 'KOGL-4',
    attribution: 'required',
    commercialUse: false,
    changes: false,
    page: `${KOGL}licenseType4.do`,
  },
];

/** What a type allows; null where the type is unknown. */
export function licenceOf(type: LicenceType): Licence | null {
  return LICENCES.find((licence) => licence.type === type) ?? null;
}
