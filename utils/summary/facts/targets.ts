import type { FoundPlain } from './find.ts';

const WHO = `(?:신청|접수|응모|모집|참[가여]|교육|지원|보상|지급|부과)\\s?(?:대상자?|자격)`;
/** What closes a label: a bracket, a colon or both. */
export const COLON = `\\s?(?:[)\\]】>]\\s?[:：]?|[:：])\\s*`;
/**
 * "(지원대상) …", "모집대상 : …": the label and all behind it. 대상 alone is a prize as well: then it needs a description, not
 * a name or a title, and no other prize beside it.
 */
const LABEL = new RegExp(
  `^[^가-힣]*(?:${WHO}${COLON}|대\\s?상${COLON}(?!.*(?:우수상|시상|상금))(?=(?![가-힣]{3}\\s)[^\\s(「‘“<,]+\\s[^(「‘“<]))(\\S.*)$`,
);
/** "지원 대상은 …이다", "참가자격은 …라면". */
const TOPIC = new RegExp(`(?<![가-힣])${WHO}[은는]\\s(\\S.*)$`);
/** Where the description ends: at the copula, or at 로 before what is done with them. */
const COPULA = /(?:이(?:[며고다]|라?면)|라면|[다며이](?=[.,]|$))(?![^(]*\))/;
const TOWARDS = /으?로(?=[,\s])/;
/** "기술자로 … 선정할 예정이다": the copula belongs to what is done, not to who it is. */
const PREDICATE = /(?:예정|계획|[있받]으?|[하되된한])$/;
/** What is told about them is not who they are. */
const NOT_WHO = /→|심사|확[대인]|[소가]했|아니|않/;
/** "…로 확대된다": said right behind them. */
const BEHIND = 8;

/** Who something is for, only where a label or 대상은/자격은 says so. */
export function findTargets(text: string): FoundPlain[] {
  const label = LABEL.exec(text)?.[1];
  const told = label ?? TOPIC.exec(text)?.[1];
  if (!told) return [];
  const start = text.length - told.length;
  let who = told;
  if (!label) {
    const before = who.slice(0, COPULA.exec(who)?.index ?? 0);
    const isPredicate = !before || PREDICATE.test(before);
    who = isPredicate ? who.slice(0, TOWARDS.exec(who)?.index ?? 0) : before;
  }
  const { length } = who.replace(/[\s,./]+$/, '');
  return !length || NOT_WHO.test(told.slice(0, who.length + BEHIND))
    ? []
    : [{ kind: 'target', start, end: start + length }];
}
