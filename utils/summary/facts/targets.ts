import type { Found } from './find.ts';

const WHO = '(?:지원|신청|모집|참가|참여|교육|응모|이용|수강|접수|보상|지급|가입|부과|선발|감면)';
/** "(지원대상) …", "모집대상 : …": the label and all behind it. */
const LABEL = new RegExp(
  `^[\\s▸◈○ㅇ□◦▪•*-]*(?:[①-⑳]\\s?)?(?:[(\\[【<]\\s?(?:${WHO}\\s?(?:대상(?:자)?|자격)|대\\s?상)\\s?[)\\]】>]\\s?[:：]?|(?:${WHO}\\s?(?:대상(?:자)?|자격)|대\\s?상)\\s?[:：])\\s*(\\S.*)$`,
  'd',
);
/** "지원 대상은 …이다", "참가자격은 …라면". */
const TOPIC = new RegExp(
  `(?:^|[\\s,·(‘“])(?:이번\\s)?(?:\\S{1,8}\\s)?${WHO}\\s?(?:대상(?:자)?|자격)[은는]\\s(\\S.*)$`,
  'd',
);
/** Where the description ends: at the copula, or at 로 before what is done with them. */
const COPULA =
  /(?:이며|이고|이나(?=,)|이다|입니다|이면|이라면|라면|(?<=[가-힣])(?:다|며)(?=[.,]|$)|으로(?=,|\s(?:한다|하며|하고))|(?<=[가-힣])이(?=[.]?$))/g;
const TOWARDS = /(?<=[가-힣)])(?:으로|로)(?=[,\s])/;
/** "기술자로 … 선정할 예정이다": the copula belongs to what is done, not to who it is. */
const PREDICATE = /(?:예정|계획|있으?|받으?|[하되된한])$/;
/** What is told about them is not who they are. */
const NOT_WHO =
  /→|심사|제한(?:되|하)|확대(?:된|한|됐)|확인|공고문|동결|다음과|아래와|줄어|늘어|(?:감소|증가)(?:했|하였|하는 것)|여부|선정하|따라 다/;
const MIN = 2;
const MAX = 170;
/** "…로 확대된다": said right behind them. */
const BEHIND = 8;

function describe(text: string, start: number, end: number): Found[] {
  const value = text.slice(start, end).replace(/[\s,./]+$/, '');
  if (value.length < MIN || value.length > MAX) return [];
  if (NOT_WHO.test(text.slice(start, end + BEHIND))) return [];
  return [{ start, end: start + value.length }];
}

/** Who something is for, only where a label or 대상은/자격은 says so. */
export function findTargets(text: string): Found[] {
  const label = LABEL.exec(text)?.indices?.[1];
  if (label) return describe(text, ...label);
  const topic = TOPIC.exec(text)?.indices?.[1];
  if (!topic) return [];
  const [start, stop] = topic;
  const rest = text.slice(start, stop);
  const ends = [...rest.matchAll(COPULA)].map(({ index }) => index);
  const copula = ends.find((end) => !/\([^)]*$/.test(rest.slice(0, end)));
  const isPredicate = copula !== undefined && PREDICATE.test(rest.slice(0, copula));
  const cut = isPredicate ? TOWARDS.exec(rest)?.index : (copula ?? TOWARDS.exec(rest)?.index);
  return cut === undefined ? [] : describe(text, start, start + cut);
}
