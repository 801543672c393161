import type { KnownLicence, LicenceEvidence } from '../article/licence.ts';
import { LICENCES, type Licence, licenceOf } from './catalogue.ts';

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

/** The one type that words name by its number; null where they name none, or several as a list of the types does. */
function numberedType(text: string): KnownLicence | null {
  const numbers = new Set([...text.matchAll(/(\d)\s*유형/g)].map(([, number]) => number));
  return numbers.size === 1 ? typeOf([...numbers][0]) : null;
}

/**
 * The words of a mark: "공공누리 공공저작물 자유이용허락 제1유형 …", also 1유형 and 제 1유형, or the AI mark. An alternative
 * text, or a line that says nothing else.
 */
export function readMark(words: string): LicenceSign | null {
  if (!words.includes('공공누리')) return null;
  if (/AI\s*유형/.test(words)) return { ...sign(null, words, 'mark'), aiTraining: true };
  const type = numberedType(words);
  return type ? sign(type, words, 'mark') : null;
}

/** A line that has the form of a mark's words: it begins with the name and ends with the type or its terms. */
export const isMarkLine = (line: string): boolean =>
  /^(?:OPEN\s*)?['"“‘]?공공누리['"”’]?[\s가-힣]{0,20}?\d\s*유형['"”’]?[\s:·+,()]*(?:출처표시|자유이용|상업적\s*이용\s*금지|변경\s*금지|[\s:·+,()])*$/.test(
    line,
  );

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

/** How korea.kr says that the text may be used, and how 공공누리's own sentence for pages does. */
const PERMITS =
  /이용이\s*가능합니다|조건에\s*따라\s*(?:자유롭게\s*)?이용\s*(?:하실|할)\s*수\s*있습니다/;

/**
 * The sentence beside or instead of a mark, as korea.kr worded it over the years, or as 공공누리 gives it for pages
 * (본 저작물은 "공공누리" 제1유형:출처표시 조건에 따라 이용할 수 있습니다). "비상업적으로" alone is type 2 or 4: no type then, only
 * the restriction.
 */
export function readSentence(text: string): LicenceSign | null {
  if (/인공지능\s*학습용으로\s*이용이 가능/.test(text)) {
    return { ...sign(null, text, 'sentence'), aiTraining: true };
  }
  if (!/공공누리|텍스트['’"]?에 한하여/.test(text) || !PERMITS.test(text)) return null;
  // It speaks of an exception, or says that it does not hold.
  if (/예외|제외|해당(?:하지|되지)\s*않/.test(text)) return null;
  if (/조건\s*없이/.test(text)) {
    return stated(text, { attribution: 'recommended', commercialUse: true, changes: true });
  }
  const commercialUse = !/상업적\s*이용(?:을|은)?\s*(?:금지|불가|제한)/.test(text);
  const changes = !/변경\s*금지/.test(text);
  const rules = { attribution: 'required', commercialUse, changes } as const;
  const nonCommercial = /비상업적|비영리/.test(text);
  const type = numberedType(text);
  if (type) {
    // 제1유형 with 변경금지 says two things: it is no sign of either.
    const contradictory = licenceOf(type)?.changes && !changes;
    const restricted = nonCommercial || !commercialUse;
    return contradictory ? null : { ...sign(type, text, 'sentence'), nonCommercial: restricted };
  }
  if (!commercialUse) return stated(text, rules);
  if (nonCommercial) return { ...sign(null, text, 'sentence'), nonCommercial: true };
  return !changes || /출처\s*표시/.test(text) ? stated(text, rules) : null;
}
