import { type FoundPlain, findAll } from './find.ts';
import { COLON } from './targets.ts';

const CHANNEL = '(?:누리집|페이지|온라인|우편|방문|메일|전화|포털|센터|폼)';
const DEED = '(?:신청|접수|제출|예약|예매|응모|등록)';
/** Dots of days and addresses end no sentence. */
const ANY = `(?:[^.]|\\.(?=[\\da-z(]))`;
/**
 * "누리집(…)에서 신청하면 된다": from the channel's word to the end of the deed; "신청은 누리집에서 할 수 있다".
 */
const APPLY = new RegExp(
  `(?<![^\\s(])(?:[^\\s,()]*${CHANNEL}${ANY}{0,60}?${DEED}[을를이]?|${DEED}[은는]\\s${ANY}{0,80}?${CHANNEL}${ANY}{0,60}?)\\s?(?:하[면시]|해야|할 수 있|받|가능|접수로 진행)[^\\s.,]*(?:\\s[된됩있]\\S*다)?`,
  'g',
);
/** Ways to ask or to read are no ways to apply; what others filed is over. */
const NOT_APPLY = new RegExp(`이의신청|의견을|받지|수 있도록|지원받|확인|${DEED}했`);

/** "(신청방법) 누리집에서 …", "접수방법 : …": the label and all behind it. */
const LABEL = new RegExp(`^[^가-힣]*${DEED}\\s?방법${COLON}(\\S.*)$`);

/** How to apply: what a label says, or channel and deed in one piece of a sentence. At most one a sentence. */
export function findApplications(text: string): FoundPlain[] {
  const told = LABEL.exec(text)?.[1];
  const spans = told
    ? [{ start: text.length - told.length, end: text.length }]
    : findAll(text, APPLY).filter(({ match: [deed] }) => !NOT_APPLY.test(deed));
  return spans.map(({ start, end }) => ({ kind: 'apply', start, end }));
}
