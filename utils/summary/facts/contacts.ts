import type { Found } from './find.ts';

/** 02-123-4567, 061) 123-4567, 070-…, 1588-1234, 110 is too short to be told from a number. */
const PHONE =
  /(?<![\d-])(?:0(?:2|[3-6]\d|70|50\d?|80)(?:-|\)\s?|\.)\d{3,4}[-.]\d{4}|1[568]\d\d-\d{4})(?![\d-]\d)/g;
const FAX = /(?:팩스|FAX|Fax|fax|F\.)\s?[:)]?\s?$/;
/** 1833-1900: a life, not a number to call. */
const YEARS = /^1[5-9]\d\d-(?:1[5-9]|20)\d\d$/;
const DEPARTMENT =
  /([가-힣A-Za-z·]{2,20}(?:[과팀실국부단소원관]|센터|공단|공사|협회|위원회))(?:[으로에]*\s전화)?(?:\s[가-힣]{2,4}){0,2}[\s(,:☎.]*(?:전화|문의)?[\s(:☎.]*$/;
/** How far before the number its office is looked for. */
const NEAR = 48;

export interface FoundContact extends Found {
  department: string;
  phone: string;
}

/** Telephone numbers of offices, with the office right before it; no fax, and nobody's name. */
export function findContacts(text: string): FoundContact[] {
  const found: FoundContact[] = [];
  for (const match of text.matchAll(PHONE)) {
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    if (FAX.test(before) || YEARS.test(match[0])) continue;
    const department = DEPARTMENT.exec(before)?.[1] ?? '';
    const phone = match[0].replace(/[).]\s?/g, '-');
    found.push({ start: match.index, end: match.index + match[0].length, department, phone });
  }
  return found;
}
