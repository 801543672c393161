import { type FoundDay, findDays } from './days.ts';
import type { FoundDate } from './find.ts';

/** What a figure rests on, when somebody said it, or something else that is over. */
const NOT_ITS_DAY = /^\s?(?:에?\s?(?:밝혔|전했)|자\s|기준|현재|개정|공포|에\s(?:열린|따르면))/;
/** Over, or given up: "지난 3일", "당초 12월 18일까지". */
const PAST = /(?:지난|당초)\s$/;
const ENDED = /[했였됐었왔았렸졌났](?:습니)?다\.?$/;
const BACKGROUND = /바\s있|[했됐]던|지난해|작년/;
/** "일시·장소 : …", "(접수기간) …". */
const LABEL = /(?:일\s?[시자]|기간).{0,6}[:：)\]]\s?$/;
/** Only a statement tells of a day, not a cell of a table that lost its shape. */
const STATEMENT = /(?:다|예정|계획)\.?$/;
/** "오는 18일", "18일까지"; "18일 공고되는", "30일 오후 7시부터", "20일에는". */
const AHEAD = /오는\s↕|↕(?:까지|부터|에는\s|\s[오저낮밤].?\s?\d)/;

/** What is applied for, or else begins or takes place: the first word wins. */
const PURPOSE =
  /(신청|접수|제출|예약|예매|응모|등록|모집|공모)|시행|발표|공[고표개]|개[최막]|열[린리]|운영|시작/;

/** The words close to a day, for telling what it is about. */
const AROUND = 24;

function isStated(
  text: string,
  day: FoundDay,
  before: string,
  after: string,
  isLead: boolean,
): boolean {
  if (NOT_ITS_DAY.test(after)) return false;
  const isPast = PAST.test(before);
  const isOver = !isLead && (isPast || ENDED.test(text));
  if (day.kind === 'period') return !isPast && !isOver;
  if (LABEL.test(before)) return true;
  if (BACKGROUND.test(text) || isOver) return false;
  const isAlone = /^\d+일/.test(text.slice(day.start));
  return isLead || AHEAD.test(`${before}↕${after}`) || (!isAlone && STATEMENT.test(text));
}

/**
 * Days and periods on which something begins, ends or takes place. The first sentences tell of the event itself, even
 * of one that is over; further down only what lies ahead counts, because there past days are background.
 * `published` (YYYY-MM-DD or '') completes what a day leaves out.
 */
export const findDates = (text: string, isLead: boolean, published = ''): FoundDate[] =>
  findDays(text, published).flatMap((found) => {
    const { start, end, from, until } = found;
    const before = text.slice(0, start).slice(-AROUND);
    const after = text.slice(end, end + 2 * AROUND);
    if (!isStated(text, found, before, after, isLead)) return [];
    // What follows a date says more often what it is for than what stands before.
    const purpose = PURPOSE.exec(`${after}\n${before}`)?.[1] ? 'apply' : 'other';
    // No day to keep: one from which something begins, be it at an hour, and one that is over or never was.
    const isEnd =
      until &&
      until >= (from ?? '') &&
      until >= published &&
      !PAST.test(before) &&
      !/^[^,까]{0,12}부터(?!.{0,9}[시분]까지)/.test(after);
    return { ...found, purpose, until: isEnd ? until : null };
  });
