import type { DatePurpose } from '../../article/summary.ts';
import { around, type FoundDay, findDays } from './days.ts';

/** What was, or what a figure rests on, or when somebody said it. */
const PAST = /(?:지난(?:해|달)?|작년|전년|그간|당시|앞선)\s?(?:\S{1,6}\s)?$/;
const REPORT = /^\s?(?:\([^)]*\)\s?)?(?:에\s)?(?:밝혔|전했|말했|설명했|강조했|알렸|당부했|덧붙)/;
const BASIS =
  /^\s?(?:\([^)]*\)\s?|「[^」]*」\s?)?(?:자로?|기준|현재|이후|이전|당시|개정|공포|제정|도입|출생|까지의|\S{0,4}에\s따르면|\)?를\s(?:거쳐|통해))/;
/** "…국무회의에서 지시한 …": a clause about something else that is over. */
const OVER =
  /^[^,.]{0,50}?(?:지시|발표|공포|제정|개정|통과|의결|확정|접수|시행|이행|제출|도입|신고|거주|보도)(?:한|된|했던)\s/;
/** "지난 13일에 열린 …": something else that is over. */
const HELD = /^에\s(?:열린|개최[된한])\s/;
const ENDED = /(?:했|였|됐|었|왔|았|렸|졌|쳤|났|갔)(?:습니)?다[.]?$/;
const BACKGROUND =
  /(?:바\s있|해\s?(?:왔|오고)|하였던|했던|됐던|되었던|이어(?:왔|져)|후속|지난해|작년)/;
/** What the announcement itself is about. */
const EVENT =
  /개최|열(?:린|리|었|렸|고)|개관|개막|개소|개방|출범|공개|체결|운영|진행|선보|시작|실시|방문|개통|오픈|휴관|지급|선정|지정|가졌|참석|통지|발대식|게시|발표|펼쳐|창립|착공|준공|게재|등재|의결|예고|채용|선발|점검|전달/;
const AHEAD =
  /(?:예정|계획|방침)|(?:한다|된다|린다|인다|진다|받는다|있다|낸다|연다|간다|니다|가능|이다|이며|하면)[.]?$|☎/;
/** "일시·장소 : …", "(접수기간) …". */
const LABEL = /(?:일\s?시|기간|일자|날짜|기한|마감)(?:\s?[·/]\s?장소)?\s?[:：)\]]\s?$/;
/** "18일 공고되는", "30일 오후 7시부터", "20일에는". */
const TAKES_PLACE =
  /^(?:\s[^,.]{0,14}(?:공고되|열리|개최되|발표(?:되|한))|\s(?:오전|오후|낮|저녁|밤)\s?\d|에는\s)/;
const OPEN_END = /^(?:까지|부터)/;
const MARGIN_DATE = /^[\s(]*(?:20\d{2}[.-]|배포|보도|제\s?공\s?일|작성)/;

const PURPOSES: readonly (readonly [DatePurpose, RegExp])[] = [
  ['apply', /신청|접수|모집|공모|예매|예약|제출|응모|등록|입찰|청약/],
  ['effect', /시행|적용|발효|효력/],
  ['announcement', /발표|공고|공표|게시|공지/],
  ['event', EVENT],
];

export interface FoundDate extends FoundDay {
  purpose: DatePurpose;
}

/** Nearest word wins, and what follows a date names it more often than what stands before. */
function purposeOf(text: string, day: FoundDay): DatePurpose {
  const { before, after } = around(text, day);
  for (const place of [after, before]) {
    let best: DatePurpose = 'other';
    let nearest = Number.POSITIVE_INFINITY;
    for (const [purpose, words] of PURPOSES) {
      const at = place.search(words);
      if (at >= 0 && at < nearest) [best, nearest] = [purpose, at];
    }
    if (best !== 'other') return best;
  }
  return 'other';
}

function isStated(text: string, day: FoundDay, isLead: boolean): boolean {
  const { before, after } = around(text, day);
  if (REPORT.test(after) || BASIS.test(after) || OVER.test(after)) return false;
  const isPast = PAST.test(before);
  if (isPast && HELD.test(after)) return false;
  const isEnded = ENDED.test(text);
  if (day.kind === 'period') {
    if (/주차\($/.test(before)) return false;
    return !isPast && !BACKGROUND.test(after) && (isLead || !isEnded);
  }
  if (MARGIN_DATE.test(text) && text.length < 40) return false;
  const isAlone = day.first.month === null && day.first.monthShift === 0;
  if (LABEL.test(before)) return true;
  if (isLead && EVENT.test(text.slice(day.end)) && !BACKGROUND.test(text)) return true;
  if (isPast || isEnded || BACKGROUND.test(text)) return false;
  if (OPEN_END.test(after) || /오는\s$/.test(before) || TAKES_PLACE.test(after)) return true;
  return !isAlone && AHEAD.test(text);
}

/**
 * Days and periods on which something begins, ends or takes place. The first sentences tell of the event itself, even
 * of one that is over; further down only what lies ahead counts, because there past days are background.
 */
export function findDates(text: string, isLead: boolean): FoundDate[] {
  return findDays(text)
    .filter((day) => isStated(text, day, isLead))
    .map((day) => ({ ...day, purpose: purposeOf(text, day) }));
}
