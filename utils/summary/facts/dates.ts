import type { DatePurpose } from '../../article/summary.ts';
import { isoDay } from './calendar-days.ts';
import { type Around, around, type FoundDay, findDays } from './days.ts';
import type { Found } from './find.ts';

/** What a figure rests on, when somebody said it, or a clause about something else that is over. */
const NOT_ITS_DAY =
  /^\s?(?:\([^)]*\)\s?)?(?:에?\s?(?:밝혔|전했)|자로?\s|기준|현재|이[후전]|개정|공포|에\s(?:열린|따르면)|[^,.]{0,50}?(?:지시|발표|공포|개정|의결|접수|시행)(?:했던|[한된])\s)/;
const PAST = /지난\s?(?:\S{1,6}\s)?$/;
const ENDED = /[했였됐었왔았렸졌났](?:습니)?다[.]?$/;
const BACKGROUND = /바\s있|해\s?왔|[했됐]던|지난해|작년/;
/** "일시·장소 : …", "(접수기간) …". */
const LABEL = /(?:일\s?시|기간|일자).{0,6}[:：)\]]\s?$/;
/** Only a statement tells of a day, not a cell of a table that lost its shape. */
const STATEMENT = /(?:다|예정|계획)[.]?$/;
/** "오는 18일", "18일까지"; "18일 공고되는", "30일 오후 7시부터", "20일에는". */
const AHEAD =
  /오는\s↕|↕(?:까지|부터|에는\s|\s(?:[^,.]{0,14}(?:공고|열리|개최)|[오저낮밤][전후녁]?\s?\d))/;

const PURPOSES: readonly (readonly [DatePurpose, string])[] = [
  ['apply', '신청|접수|모집|공모|예매|예약|제출|등록|입찰'],
  ['effect', '시행|적용|효력'],
  ['announcement', '발표|공[고표지]|게시'],
  [
    'event',
    '개[최관막소방통]|열[린리었고]|출범|공개|체결|[운진]영|진행|시작|실시|지급|선[정발]|[착준]공',
  ],
];
const PURPOSE = new RegExp(PURPOSES.map(([, words]) => `(${words})`).join('|'));

export interface FoundDate extends Found {
  kind: 'period' | 'date';
  purpose: DatePurpose;
  /** YYYY-MM-DD; null where it cannot be told. */
  from: string | null;
  until: string | null;
}

/** The first word wins; what follows a date names it more often than what stands before. */
function purposeOf({ before, after }: Around): DatePurpose {
  const [, ...groups] = PURPOSE.exec(`${after}\n${before}`) ?? [];
  return PURPOSES[groups.findIndex(Boolean)]?.[0] ?? 'other';
}

function isStated(text: string, day: FoundDay, isLead: boolean): boolean {
  const { before, after } = around(text, day);
  if (NOT_ITS_DAY.test(after)) return false;
  const isPast = PAST.test(before);
  const isOver = isPast || ENDED.test(text);
  if (day.kind === 'period') return !isPast && (isLead || !isOver);
  if (LABEL.test(before)) return true;
  if (BACKGROUND.test(text)) return false;
  if (isLead) return true;
  const isAlone = day.first.month === null && day.first.monthShift === 0;
  return !isOver && (AHEAD.test(`${before}↕${after}`) || (!isAlone && STATEMENT.test(text)));
}

/**
 * Days and periods on which something begins, ends or takes place. The first sentences tell of the event itself, even
 * of one that is over; further down only what lies ahead counts, because there past days are background.
 * `published` (YYYY-MM-DD or '') completes what a day leaves out.
 */
export const findDates = (text: string, isLead: boolean, published = ''): FoundDate[] =>
  findDays(text)
    .filter((day) => isStated(text, day, isLead))
    .map(({ kind, start, end, first, last }) => {
      const [from, until] = [isoDay(first, published), isoDay(last, published)];
      return { kind, start, end, purpose: purposeOf(around(text, { start, end })), from, until };
    });
