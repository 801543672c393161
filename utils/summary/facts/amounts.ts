import { type Found, matches } from './find.ts';

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** 2억 8천만, 4만 8,000, 1,481억, 17만: numbers with the words that multiply them. */
const LARGE = `(?:(?:${NUMBER})\\s?(?:[천백십]?[조억만]|[천백십])\\s?)+(?:(?:${NUMBER}))?`;
const QUANTITY = `(?:${LARGE}|${NUMBER})`;
/** 여 in "60여 명", "109억여원". */
const ABOUT = '여?\\s?';
const MONEY = '원|달러|불(?![가-힣])|유로|엔(?![가-힣])|위안';
/** Counters and measures; what follows some of them would make another word of them. */
const UNITS = [
  '명(?![령칭]|\\s?시)',
  '개국',
  '개사',
  '개소',
  '개교',
  '개(?![월년]|조|\\s?(?:월|년)(?![가-힣]))',
  '건(?![설축물강])',
  '곳',
  '가구',
  '세대(?![별주])',
  '농가',
  '마리',
  '그루',
  '포기',
  '필지',
  '(?<![가-힣]\\d)팀(?![장])',
  '뷰',
  '척',
  '편(?![의집]|\\s?\\d)',
  '종(?![합류목로료전사(])',
  '권(?![역한고리])',
  '톤',
  '리터',
  '헥타르',
  '배(?![출포송정터추려분열])',
  '%p?|％|퍼센트',
  '㎡|㎢|㎥|㎞|㎏|㎝|㏊|[mM]W|GW|kWh?|km|kg|cm|ha|m[²2³3]?(?![A-Za-z])|t(?![A-Za-z])',
].join('|');
const NOT_BEFORE = "(?<![\\d.,:/A-Za-z’‘'`´′~∼～-])(?<!제\\s?)";
const TO = '\\s?[~∼～]\\s?';

/** 30,000원 ~ 50,000원, 10~15명, 100~205만 원, 2억 8천만 원. */
const AMOUNT = new RegExp(
  `${NOT_BEFORE}(?:${QUANTITY}(?:${MONEY})?${TO})?${QUANTITY}${ABOUT}(?:${MONEY}|${UNITS})`,
  'g',
);
/** "8억)", "64억,", "200억 규모": money although nothing says so. */
const BARE_MONEY = new RegExp(
  `${NOT_BEFORE}(${LARGE}(?<=[조억]|[조억]\\s?\\d천만?))(?=[),(]|\\s규모)`,
  'dg',
);
/** Counters that number as often as they count: only where the sentence leaves no doubt. */
const CAREFUL =
  /(?<![\d.,])(?<!제\s?)(?:(?<=총\s?)\d{1,3}회(?![차째])|\d{1,3}회(?=\)|에 걸쳐|\s?공연|[와과]\s)|\d{2,3}(?:,\d{3})*여?\s?점(?=[을이의,)])|(?:[1-9]|[1-9]\d{0,2}[1-9])대(?=[를을와])|\d{2,4}여?기(?=[와과의를을가도])|(?:[2-9]|\d{2,3})인(?=[의을]|까지|\s이[상내]))/g;

/** Amounts and counts with their units, numbers and unit together; no ordinals, dates, ages or durations. */
export function findAmounts(text: string): Found[] {
  const found: Found[] = [];
  for (const pattern of [AMOUNT, BARE_MONEY, CAREFUL]) {
    for (const { start, end } of matches(pattern, text)) {
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
