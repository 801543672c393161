import { type FoundPlain, findAll } from './find.ts';

const NUMBER = `\\d+(?:,\\d{3})*(?:\\.\\d+)?`;
/** 2억 8천만, 4만 8,000, 1,481억, 17만: numbers with the words that multiply them. */
const LARGE = `(?:${NUMBER}\\s?[천백십조억만]{1,2}\\s?)+(?:${NUMBER})?`;
const QUANTITY = `(?:${LARGE}|${NUMBER})`;
const MONEY = '(?:원|달러|유로|위안|엔(?![가-힣]))';
/** Behind a counter stands a particle, or the end of the word. Anything else makes another word of it. */
const COUNTER =
  '(?:명|개[국사소]?|건|곳|가구|세대|마리|그루|(?<![가-힣]\\d)팀|편|종(?!\\()|권|뷰|배)(?![월년])(?![가-힣](?<![은는이가을를의에와과로도으만까부보씩]))';
const MEASURE = '톤|%p?|[㎀-㏝]|(?:[kMG]W|[kc]?m[²³]?|kg|ha|t)(?![A-Za-z])';

/**
 * 30,000원 ~ 50,000원, 10~15명, 100~205만 원, 60여 곳; "8억)", "64억,", "200억 규모": money although nothing says so; 총
 * 8회, 40점을: counters that number as often as they count, only where the sentence leaves no doubt.
 */
const AMOUNT = new RegExp(
  `(?<![\\w.,:/’‘'~∼～-]|제\\s?)(?:(?:${QUANTITY}${MONEY}?\\s?[~∼～]\\s?)?${QUANTITY}여?\\s?(?:${MONEY}|${COUNTER}|${MEASURE})` +
    `|${LARGE}(?<=[조억])(?=[),(]|\\s규모)|(?<=총\\s?)\\d+회|(?:\\d{2,4}여?\\s?[점기]|\\d{0,2}[1-9]대)(?=[을를의와과]))`,
  'g',
);

/** Amounts and counts with their units, numbers and unit together; no ordinals, dates, ages or durations. */
export const findAmounts = (text: string): FoundPlain[] =>
  findAll(text, AMOUNT).map(({ start, end }) => ({ kind: 'amount', start, end }));
