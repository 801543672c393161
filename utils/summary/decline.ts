import type { DeclineReason } from '../article/summary.ts';

/** Below this many characters the text is its own summary. */
const MIN_TEXT = 400;

const BRACKETED = (words: string): RegExp => new RegExp(`[[(<【〈]\\s?(?:${words})\\s?[\\])>】〉]`);
/** 인사: who takes which post. Not 인사혁신처, 인사제도. */
const APPOINTMENTS =
  /인사\s?발령|(?:전보|승진|임용|정기|과장급|국장급|고위공무원)\s인사(?!\S)|^인사(?:\s|$)|전보\s?발령/;
/** 동정: where a minister goes. */
const MOVEMENTS =
  /(?:^|\s)(?:\S{0,6}[장차]관|총리|청장|처장|위원장)\s?(?:주요\s?)?(?:동정|일정)|동정$/;
const CONDOLENCE = /조문|부고|별세|빈소/;

/** Why an article gets no key sentences; null where it gets them. */
export function declineReason(title: string, textLength: number): DeclineReason | null {
  if (textLength === 0) return 'no-text';
  if (BRACKETED('인사|인사발령').test(title) || APPOINTMENTS.test(title)) return 'appointments';
  if (BRACKETED('\\S{0,8}\\s?동정').test(title) || MOVEMENTS.test(title)) return 'movements';
  if (CONDOLENCE.test(title)) return 'condolence';
  return textLength < MIN_TEXT ? 'too-short' : null;
}
