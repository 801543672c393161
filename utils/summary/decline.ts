import type { DeclineReason } from '../article/summary.ts';

/** Below this many characters the text is its own summary. */
const MIN_TEXT = 400;

/** 인사: who takes which post. Not 인사혁신처, 인사제도. */
const APPOINTMENTS =
  /[[(<【]\s?인사\s?(?:발령)?\s?[\])>】]|(?:인사|전보)\s?(?:발령|내정|단행)|(?:전보|승진|급)\s인사(?!\S)|^인사(?:\s|$)/;
/** 동정: where a minister goes. */
const MOVEMENTS =
  /동정\s?[\])>】]|동정$|(?:[장차]관|총리|[청처]장|위원장)\s?(?:주요\s?)?(?:동정|일정)/;
const CONDOLENCE = /조문|부고|별세|빈소/;

/** Why an article gets no key sentences; null where it gets them. */
export function declineReason(title: string, textLength: number): DeclineReason | null {
  if (textLength === 0) return 'no-text';
  if (APPOINTMENTS.test(title)) return 'appointments';
  if (MOVEMENTS.test(title)) return 'movements';
  if (CONDOLENCE.test(title)) return 'condolence';
  return textLength < MIN_TEXT ? 'too-short' : null;
}
