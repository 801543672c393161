import { findAll, type Span } from './find.ts';

const YEAR = `(?:(?:19|20|[’‘']\\s?)\\d\\d(?:년|\\s?\\.)|내년|올해|지난해)\\s?`;
const WEEKDAY = `(?:\\s?\\([월화수목금토일](?:요일)?\\))?`;
const NUMBER = `(?:3[01]|[12]\\d|0?[1-9])`;
const MONTH_DAY = `(?:1[0-2]|0?[1-9])[월.]\\s?${NUMBER}[일.]?(?!\\d)`;
/** Alone where something before says which month is meant. */
const DAY_ALONE = `(?:(?:[내이]|다음\\s?)달\\s)?${NUMBER}일(?![간차째정의로씩])`;
const DAY = `(?:(?:${YEAR})?${MONTH_DAY}|${DAY_ALONE})${WEEKDAY}`;
const CLOCK = `(?:[^\\d~]{0,4}\\d\\d?[시:][\\d\\s분]*|\\s?(?:정오|자정))?`;
const TO = `\\s?[~∼～–]\\s?`;
/** What behind a number makes it no day. */
const NO_DAY = '(?![.:]?\\d|로|\\s?[배%조억만a-z℃-㏝])';
const NOT_INSIDE = `(?<![\\d.,:-]|[\\d일.)]${TO})(?<!제)`;
/** Of 24~30일 only the last day says that it is one; of 4.13.~24. the last leaves out its month, but not behind 부터. */
const DAYS = new RegExp(
  `${NOT_INSIDE}(?:(${DAY}|${NUMBER}(?=${TO}${NUMBER}일))(?:${CLOCK}(?:\\s?부터\\s?|${TO})(${DAY})|${TO}(${NUMBER}\\.?${WEEKDAY}))${NO_DAY}(?:\\s?까지)?|${DAY})`,
  'g',
);
/** "4.5", "1.5까지": a number, and a day only where it stands alone in brackets. */
const BARE = /^\d+\.\s?\d+$/;
/** The second syllables of 지난해, 올해 and 내년, from the year before the publication's. */
const YEARS = '난해년';
/**
 * "올해 2.5%", "12월 3회": a number, not a day. "10일 동안", "3일 전에", "2~3일 이내", "10~15일간": how long, not when.
 */
const SPAN = /^(?:[배%조억만회]|일간|\s?(?:동안|이[내전후\s]|전[에까]))/;

export interface FoundDay extends Span {
  kind: 'period' | 'date';
  /** YYYY-MM-DD; null where there is no such day, or the text leaves out what nobody knows. */
  from: string | null;
  until: string | null;
}

/** A day of which the month may be the 13th. */
interface CalendarDay {
  year: number;
  month: number;
  /** YYYY-MM-DD; null where there is no such day, or it cannot be told. */
  iso: string | null;
}

/**
 * The day that words mean. What they leave out comes from the day before in the sentence, else from the date of
 * publication ('' where it is not known).
 */
function calendarDay(text: string, published: string, base?: CalendarDay): CalendarDay {
  const numbers = (words: string) => [...words.matchAll(/\d+/g)].map(Number);
  const [thisYear = Number.NaN, thisMonth = 0] = numbers(published);
  const [day = 0, named, written] = numbers(text).reverse();
  const unnamed = /^내달|^다/.test(text) ? thisMonth + 1 : (base?.month ?? thisMonth);
  const month = named ?? unnamed;
  const told = YEARS.indexOf(text[1] ?? ' ') - 1;
  // Without a day before, January and February told late in the year belong to the next one; late months told at its
  // beginning to the last one.
  const turn = thisMonth > 10 && month < 3 ? 1 : thisMonth < 3 && month > 10 ? -1 : 0;
  const meant = base ? base.year + Number(month < base.month) : thisYear + turn;
  const year = written ? written + (written < 100 ? 2000 : 0) : told < -1 ? meant : thisYear + told;
  const date = new Date(Date.UTC(year, month - 1, day));
  return { year, month, iso: date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null };
}

/** Days and periods that a sentence names, whatever it says of them. */
export function findDays(text: string, published: string): FoundDay[] {
  let before: CalendarDay | undefined;
  return findAll(text, DAYS).flatMap(({ start, end, match: [whole, from, day, number] }) => {
    const hasMonth = /[월달.]/.test(whole);
    // "12월 3일, 10일": the month is the one that was named.
    const first = calendarDay(from ?? whole, published, hasMonth ? undefined : before);
    const until = day ?? number;
    const isNumber = BARE.test(whole) && `${text[start - 1]}${text[end]}` !== '()';
    if (isNumber || (SPAN.test(text.slice(end)) && !(until && hasMonth))) return [];
    before = until ? calendarDay(until, published, first) : first;
    return {
      kind: until ? 'period' : 'date',
      start,
      end,
      from: first.iso,
      until: before.iso,
    };
  });
}
