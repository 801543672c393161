import type { DeclineReason } from '../article/summary.ts';

/** Below this many characters the text is its own summary. */
const MIN_TEXT = 400;

/** By the title, who takes which post (not 인사혁신처, 인사제도), where a minister goes, who died. */
const APPOINTMENTS =
  /(?:^|[부처청원단장급보진·[(<【]\s?)(?:인사|전보)\s?(?:$|[>\])】]|\(\d|실시|발령|내정|단행)/;
const MOVEMENTS = /동정\s?(?:$|[(>\])】])|(?:[장차]관|총리|[청처]장).{0,5}일정/;
const CONDOLENCE = /빈소|(?:조문|부고|별세)\s?(?:$|[(>\])】])/;

/** Why an article gets no key sentences; null where it gets them. */
export function declineReason(title: string, textLength: number): DeclineReason | null {
  if (!textLength) return 'no-text';
  if (APPOINTMENTS.test(title)) return 'appointments';
  if (MOVEMENTS.test(title)) return 'movements';
  if (CONDOLENCE.test(title)) return 'condolence';
  return textLength < MIN_TEXT ? 'too-short' : null;
}
