import type { KnownLicence, LicenceEvidence } from '../article/licence.ts';
import { LICENCES, type Licence } from './catalogue.ts';

/** What one mark, link or sentence says. */
export interface LicenceSign {
  /** The type it states; null where it only restricts or only adds the AI permission. */
  type: KnownLicence | null;
  /** It says 비상업 without telling type 2 from 4. */
  nonCommercial: boolean;
  aiTraining: boolean;
  evidence: LicenceEvidence;
}

const KOGL: readonly Licence[] = LICENCES.filter(({ type }) => type.startsWith('KOGL-'));

/** The type with this number, where 공공누리 has one. */
const typeOf = (number: string | undefined): KnownLicence | null =>
  KOGL.find(({ type }) => type === `KOGL-${number}`)?.type ?? null;

function sign(
  type: KnownLicence | null,
  text: string,
  where: LicenceEvidence['where'],
): LicenceSign {
  return { type, nonCommercial: false, aiTraining: false, evidence: { text, where } };
}

/** A sentence as a sign of the type that has these rules. */
function stated(
  text: string,
  rules: Pick<Licence, 'attribution' | 'commercialUse' | 'changes'>,
): LicenceSign | null {
  const found = KOGL.find(
    (licence) =>
      licence.attribution === rules.attribution &&
      licence.commercialUse === rules.commercialUse &&
      licence.changes === rules.changes,
  );
  return found ? sign(found.type, text, 'sentence') : null;
}

/** A mark's alternative text: "공공누리 공공저작물 자유이용허락 제1유형 …", also 1유형 and 제 1유형, or the AI mark. */
export function readMark(alt: string): LicenceSign | null {
  if (!alt.includes('공공누리')) return null;
  if (/AI\s*유형/.test(alt)) return { ...sign(null, alt, 'mark'), aiTraining: true };
  const type = typeOf(/제?\s*(\d)\s*유형/.exec(alt)?.[1]);
  return type ? sign(type, alt, 'mark') : null;
}

/** A mark's file: (new_)img_opentype01, open_type_01. `img_opencode0_1` says that there is no 공공누리, not type 0. */
export function readFileName(src: string): LicenceSign | null {
  const type = typeOf(/(?:img_opentype|open_?type_?)0?(\d)(?!\d)/i.exec(src)?.[1]);
  return type ? sign(type, src, 'file-name') : null;
}

/** A link to the page of one type, new or old. The page that lists all types says nothing. */
export function readLink(href: string): LicenceSign | null {
  const found = KOGL.find(({ page, aliases }) =>
    [page, ...aliases]
      .filter((address) => !address.endsWith('/license.do'))
      .some((address) => href.includes(address.replace('https://www.', ''))),
  );
  return found ? sign(found.type, href, 'link') : null;
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
  if (/조건\s*없이/.test(text)) {
    return stated(text, { attribution: 'recommended', commercialUse: true, changes: true });
  }
  const commercialUse = !/상업적\s*이용\s*금지/.test(text);
  const changes = !/변경\s*금지/.test(text);
  const rules = { attribution: 'required', commercialUse, changes } as const;
  if (!commercialUse) return stated(text, rules);
  if (/비상업적/.test(text)) return { ...sign(null, text, 'sentence'), nonCommercial: true };
  return !changes || /출처\s*표시/.test(text) ? stated(text, rules) : null;
}
