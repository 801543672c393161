import type { SpokenDay } from './calendar-days.ts';
import { findAll, type Span } from './find.ts';

const YEAR = String.raw`(?:20\d\d|[’‘']\s?\d\d)(?:년|\s?\.)\s?`;
const WEEKDAY = String.raw`(?:\s?\([월화수목금토일](?:요일)?\))?`;
const NUMBER = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const MONTH_DAY = String.raw`(?:1[0-2]|0?[1-9])(?:월|\.)\s?${NUMBER}[일.]?(?!\d)`;
/** Alone where something before says which month is meant. */
const DAY_ALONE = String.raw`(?:(?:[내이]|다음\s?)달\s)?${NUMBER}일(?![간차째정])`;
const DAY = `(?:(?:${YEAR})?${MONTH_DAY}|${DAY_ALONE})${WEEKDAY}`;
const CLOCK = String.raw`(?:[^\d~]{0,4}\d\d?[시:][\d\s분]*)?`;
const TO = String.raw`\s?[~∼～]\s?`;
/** What behind a number makes it no day. */
const NO_DAY = '(?![.:]?\\d|\\s?[배%])';
const NOT_INSIDE = String.raw`(?<![\d.,:~∼～-])(?<!제)`;
/** Of 24~30일 only the last day says that it is one; of 4.13.~24. the last leaves out its month, but not behind 부터. */
const DAYS = new RegExp(
  String.raw`${NOT_INSIDE}(?:(${DAY}|${NUMBER}(?=${TO}${NUMBER}일))(?:${CLOCK}(?:\s?부터\s?|${TO})(${DAY})|${TO}(${NUMBER}\.?${WEEKDAY}))${NO_DAY}(?:\s?까지)?|${DAY})`,
  'g',
);
/** "4.5", "1.2배": a number, unless what follows says that it is a day. */
const BARE = /^\d+\.\s?\d+$/;
const DAY_FOLLOWS = /^(?:부터|까지|에\s|\s?\))/;
/** "10일 동안", "3일 전에": how long, not when. */
const SPAN = /^\s?(?:동안|이[내전후]|전[에까])/;

export interface FoundDay extends Span {
  kind: 'period' | 'date';
  first: SpokenDay;
  last: SpokenDay;
}

const AROUND = 24;

/** What a day's words say; months and years that it leaves out come from `base`. */
function spoken(text: string, base?: SpokenDay): SpokenDay {
  const [day = 0, month, year] = (text.match(/\d+/g) ?? []).map(Number).reverse();
  const shift = /^[내다]/.test(text) ? 1 : 0;
  return {
    year: year ? 2000 + (year % 2000) : (base?.year ?? null),
    month: month ?? base?.month ?? null,
    day,
    monthShift: month ? 0 : (base?.monthShift ?? shift),
  };
}

/** Days and periods that a sentence names, whatever it says of them. */
export function findDays(text: string): FoundDay[] {
  return findAll(text, DAYS).flatMap(({ start, end, match: [whole, from, day, number] }) => {
    const first = spoken(from ?? whole);
    const until = day ?? number;
    if (until) return { kind: 'period', start, end, first, last: spoken(until, first) };
    const behind = text.slice(end, end + 5);
    const isNumber = BARE.test(whole) && !DAY_FOLLOWS.test(behind);
    return isNumber || SPAN.test(behind) ? [] : { kind: 'date', start, end, first, last: first };
  });
}

export interface Around {
  before: string;
  after: string;
}

/** The words close to a find, for telling what it is about. */
export function around(text: string, { start, end }: Span): Around {
  return {
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND * 2),
  };
}
