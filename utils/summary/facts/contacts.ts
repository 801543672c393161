import { type FoundContact, findAll } from './find.ts';

/** 02-123-4567, 061) 123-4567, 070-…, 1588-1234; nobody's 010, and 110 is too short to be told from a number. */
const PHONE = /(?<![\d-])(?:0(?!1)\d{1,3}[-).]\s?\d{3,4}[-.]|1[568]\d\d-)\d{4}(?![\d-]\d)/g;
const FAX = /(?:팩스|fax)[\s:)]*$/i;
/** 1833-1900: a life, not a number to call. */
const YEARS = /^1\d{3}-(?:1[5-9]|20)/;
const DEPARTMENT =
  /([가-힣\w·]{2,20}(?:[부원단과팀실국소관]|센터|공사|[협원]회))[으로에]*(?:[\s(,:☎.]+[가-힣]{2,4}){0,4}[\s(,:☎.]*$/;
/** 김지원, 사무관: somebody, not an office. */
const PERSON = /^..원$|.*[무구기]관$/;
/** How far before the number its office is looked for. */
const NEAR = 48;

/** Telephone numbers of offices, with the office right before it; no fax, and nobody's name. */
export const findContacts = (text: string): FoundContact[] =>
  findAll(text, PHONE).flatMap(({ start, end, match: [number] }) => {
    const before = text.slice(0, start).slice(-NEAR);
    if (FAX.test(before) || YEARS.test(number)) return [];
    const department = (DEPARTMENT.exec(before)?.[1] ?? '').replace(PERSON, '');
    return { kind: 'contact', start, end, department, phone: number.replace(/[).]\s?/g, '-') };
  });
