import type { LicenceEvidence, LicenceType } from '../article/licence.ts';

/** What one mark, link or sentence says. */
export interface LicenceSign {
  /** The type it states; null where it only restricts or only adds the AI permission. */
  type: Exclude<LicenceType, 'unknown'> | null;
  /** It says 비상업 without telling type 2 from 4. */
  nonCommercial: boolean;
  aiTraining: boolean;
  evidence: LicenceEvidence;
}

type KnownType = Exclude<LicenceType, 'unknown'>;

const typeOf = (digit: string | undefined): KnownType | null =>
  digit && /^[0-4]$/.test(digit) ? (`KOGL-${digit}` as KnownType) : null;

/** `by`, `nc`, `nd`, `all`: the names of the types on 공공누리's older pages. */
const OLDER_PAGES: Readonly<Record<string, KnownType>> = {
  by: 'KOGL-1',
  nc: 'KOGL-2',
  nd: 'KOGL-3',
  all: 'KOGL-4',
};

function sign(type: KnownType | null, text: string, where: LicenceEvidence['where']): LicenceSign {
  return { type, nonCommercial: false, aiTraining: false, evidence: { text, where } };
}

/** A mark's alternative text: "공공누리 공공저작물 자유이용허락 제1유형 …", also 1유형 and 제 1유형, or the AI mark. */
export function readMark(alt: string): LicenceSign | null {
  if (!alt.includes('공공누리')) return null;
  if (/AI\s*유형/.test(alt)) return { ...sign(null, alt, 'mark'), aiTraining: true };
  const type = typeOf(/제?\s*([0-4])\s*유형/.exec(alt)?.[1]);
  return type ? sign(type, alt, 'mark') : null;
}

/** A mark's file: (new_)img_opentype01, open_type_01. `img_opencode0_1` says that there is no 공공누리, not type 0. */
export function readFileName(src: string): LicenceSign | null {
  const type = typeOf(/(?:img_opentype|open_?type_?)0?([0-4])(?!\d)/i.exec(src)?.[1]);
  return type ? sign(type, src, 'file-name') : null;
}

/** A link to the page of one type, new or old. The page that lists all types says nothing. */
export function readLink(href: string): LicenceSign | null {
  const current = /kogl\.or\.kr\/info\/licenseType([0-4])\.do/.exec(href)?.[1];
  const older = /kogl\.or\.kr\/open\/info\/license_info\/(by|nc|nd|all)\.do/.exec(href)?.[1];
  const type = typeOf(current) ?? (older ? (OLDER_PAGES[older] ?? null) : null);
  return type ? sign(type, href, 'link') : null;
}

/**
 * The sentence beside or instead of a mark, as korea.kr worded it over the years. "비상업적으로" alone is type 2 or 4:
 * no type then, only the restriction.
 */
export function readSentence(text: string): LicenceSign | null {
  if (/인공지능\s*학습용으로\s*이용이 가능/.test(text)) {
    return { ...sign(null, text, 'sentence'), aiTraining: true };
  }
  if (!/공공누리|텍스트['’"]?에 한하여/.test(text) || !/이용이 가능합니다/.test(text)) return null;
  const commercialBan = /상업적\s*이용\s*금지/.test(text);
  const changeBan = /변경\s*금지/.test(text);
  const credited = /출처\s*표시/.test(text);
  if (/조건\s*없이/.test(text)) return sign('KOGL-0', text, 'sentence');
  if (commercialBan) return sign(changeBan ? 'KOGL-4' : 'KOGL-2', text, 'sentence');
  if (/비상업적/.test(text)) return { ...sign(null, text, 'sentence'), nonCommercial: true };
  if (changeBan) return sign('KOGL-3', text, 'sentence');
  return credited ? sign('KOGL-1', text, 'sentence') : null;
}
