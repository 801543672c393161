import type { SpokenDay } from './calendar-days.ts';
import type { Found } from './find.ts';

const SIGN = "[’‘'´`′]";
const YEAR = `(?:(?:20\\d{2}|${SIGN}\\s?\\d{2})(?:년\\s?|\\s?[.]\\s?)|올해\\s|내년\\s|금년\\s)`;
const WEEKDAY = '(?:\\s?\\([월화수목금토일](?:요일)?\\)|\\s[월화수목금토일]요일)';
const MONTH_DAY = '(?:1[0-2]|0?[1-9])(?:월\\s?|\\.\\s?)(?:3[01]|[12]\\d|0?[1-9])(?:일|\\.?)(?!\\d)';
const RELATIVE = '(?:내달|다음\\s?달|이달)\\s';
const DAY_ALONE = '(?:3[01]|[12]\\d|0?[1-9])일(?![간차째정])';
const CLOCK = '(?:\\s?(?:오전|오후|정오|낮|밤)?\\s?\\d{1,2}(?:시|:\\d{2})(?:\\s?\\d{1,2}분)?)?';
/** A day with its month, or alone where something before says which month is meant. */
const DAY = `(?:${YEAR})?${MONTH_DAY}${WEEKDAY}?|${RELATIVE}${DAY_ALONE}${WEEKDAY}?|${DAY_ALONE}${WEEKDAY}?`;
/** What behind a number makes it no day. */
const NO_DAY =
  '(?!\\d|[.:]\\d|\\s?(?:시(?!민)|주(?!민)|년|급|인|번|배|회|개|명|차|조|점|층|호|만|천|백|억|원|[%％℃㎡m]|kg|톤|도))';
/** The last day of a period may leave out month and 일, but not behind 부터. */
const LAST_DAY = `(?:${DAY})${NO_DAY}`;
const LAST_NUMBER = `(?:3[01]|[12]\\d|0?[1-9])\\.?${WEEKDAY}?${NO_DAY}`;
const NOT_INSIDE = '(?<![\\d.,:~∼～-])(?<!(?:^|[^.])/)(?<!제)';

const PERIOD = new RegExp(
  `${NOT_INSIDE}(${DAY})(?:(?:${CLOCK}\\s?부터\\s?(?:오는\\s)?|${CLOCK}\\s?[~∼～]\\s?)(${LAST_DAY})|\\s?[~∼～]\\s?(${LAST_NUMBER}))(?:\\s?까지)?`,
  'g',
);
/** 24~30일: only the last day says that it is one. */
const DAYS_ALONE = new RegExp(
  `${NOT_INSIDE}((?:3[01]|[12]\\d|[1-9]))\\s?[~∼～]\\s?(${DAY_ALONE}${WEEKDAY}?)(?:\\s?까지)?(?!\\s?동안)`,
  'g',
);
const SINGLE = new RegExp(`${NOT_INSIDE}(?:${DAY})`, 'g');

/** "10일 동안", "3일 전에": how long, not when. */
const SPAN = /^여|^\s?(?:동안|이상|이내|이하|만에|연속|[전후](?![가-힣])|[전후][에까])/;

export interface FoundDay extends Found {
  kind: 'period' | 'date';
  first: SpokenDay;
  last: SpokenDay;
}

const AROUND = 24;

/** What a day's words say; months and years that it leaves out come from `base`. */
function spoken(text: string, base?: SpokenDay): SpokenDay {
  const year = new RegExp(`^(?:(20\\d{2})|${SIGN}\\s?(\\d{2}))`).exec(text);
  const numbers = [
    ...text.replace(/^(?:20\d{2}|[’‘'´`′]\s?\d{2})(?:년|\s?[.])/, '').matchAll(/\d{1,2}/g),
  ].map(([digits]) => Number(digits));
  const [a = 0, b] = numbers;
  const shift = /^(?:내달|다음)/.test(text) ? 1 : 0;
  return {
    year: year ? Number(year[1] ?? `20${year[2]}`) : (base?.year ?? null),
    month: b === undefined ? (base?.month ?? null) : a,
    day: b ?? a,
    monthShift: b === undefined ? (base?.monthShift ?? shift) : 0,
  };
}

/** Days and periods that a sentence names, whatever it says of them. */
export function findDays(text: string): FoundDay[] {
  const found: FoundDay[] = [];
  for (const match of [...text.matchAll(PERIOD), ...text.matchAll(DAYS_ALONE)]) {
    const first = spoken(match[1] ?? '');
    const last = spoken(match[2] ?? match[3] ?? '', first);
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    found.push({ kind: 'period', start, end, first, last });
  }
  for (const match of text.matchAll(SINGLE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    // "4.5", "1.2배": a number, unless more than two figures and dots say that it is a day.
    const isBare = /^\d{1,2}\.\s?\d{1,2}$/.test(match[0]);
    if (isBare && !/^(?:\s?\([월화수목금토일]|부터|까지|에\s|\s?\))/.test(text.slice(end, end + 4)))
      continue;
    if (SPAN.test(text.slice(end, end + 5))) continue;
    const day = spoken(match[0]);
    found.push({ kind: 'date', start, end, first: day, last: day });
  }
  return found.sort((x, y) => x.start - y.start);
}

/** The words close to a find, for telling what it is about. */
export function around(text: string, { start, end }: Found): { before: string; after: string } {
  return {
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND * 2),
  };
}
