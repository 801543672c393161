import type { DeclineReason } from '../article/summary.ts';

/** Below this many characters the text is its own summary. */
const MIN_TEXT = 400;

/** By the title: 인사, who takes which post (not 인사혁신처, 인사제도); 동정, where a minister goes; 조문. */
const BY_TITLE: readonly (readonly [DeclineReason, RegExp])[] = [
  [
    'appointments',
    /(?:^|[부처청보진급장원·[(<【]\s?)(?:인사|전보)\s?(?:$|[(\])>】]|실시|발령|내정|단행)/,
  ],
  ['movements', /동정\s?(?:$|[(\])>】])|(?:[장차]관|총리|[청처]장).{0,5}일정/],
  ['condolence', /빈소|(?:조문|부고|별세)\s?(?:$|[(\])>】])/],
];

/** Why an article gets no key sentences; null where it gets them. */
export function declineReason(title: string, textLength: number): DeclineReason | null {
  if (textLength === 0) return 'no-text';
  const [reason] = BY_TITLE.find(([, pattern]) => pattern.test(title)) ?? [];
  return reason ?? (textLength < MIN_TEXT ? 'too-short' : null);
}
