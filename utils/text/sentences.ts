import { enclosureEnd } from './enclosures.ts';

/** What reports the words before it: "…했다."라고, "…했다." 며. */
const REPORTS = /^\s?(?:이?라[고며는면]|(?:하?[고며]|면서)\s)/;
/** What goes on behind a quotation: a report, or a particle that makes a noun of it. */
const GOES_ON = new RegExp(`${REPORTS.source}|^\\s?(?:[는은을를가의에와과도로]\\s|등)|^이\\s`);

/** Endings of predicates behind which a full stop ends a sentence even where the space was forgotten. */
const PREDICATE = /[다요죠까오네]\s?$/;
const EXCLAIMS = /[다요죠까오네자라지세]$/;
const NOMINAL = /[함임됨음]$/;
/** Before a full stop that can end a sentence: Korean, a closing sign, a unit, an acronym; not a digit of a date. */
const CAN_END = /(?:[가-힣)\]”’"'」』》>%℃㎡]|[A-Z]{2})$/;
/** "가. 나. 다.": a single syllable of this row numbers an item. */
const ITEM_NUMBER = /(?:^|[\s.(])[가나다라마바사아자차카타파하]$/;
/** Marks of footnotes and remarks at once behind a full stop belong to the sentence before them. */
const NOTE_MARK = /^(?:[*＊]{1,3}|\d{1,2}\)|\([^()?!]{1,40}\))(?=\s|$)/;
/** A remark in brackets that closes the line belongs to the sentence before it, and so does "<끝>". */
const LAST_REMARK = /^\s?(?:\([^()]{0,80}[^().?!]\)|<[^<>]{1,9}>)[*.]?\s*$/;

/**
 * Signs that begin an item of their own when they stand behind a space. ▲, △ and ○ before a word list things inside a
 * sentence; ○○ stands for a name that is not told.
 */
const ITEM = /^\s(?:[※□■◦❍◆●](?![□■◦❍◆●])\s?|[ㅇ○]\s)\S/;

/** How far behind a sign the text is looked at. */
const NEAR = 120;

/** Whether the stop that fills `stop` … `after` ends a sentence that another one follows. */
function endsSentence(text: string, stop: number, after: number): boolean {
  const rest = text.slice(after, after + NEAR);
  if (!rest.trim() || REPORTS.test(rest)) return false;
  const before = text.slice(Math.max(0, stop - 12), stop);
  const full = text[stop] === '.';
  if (full && !CAN_END.test(before)) return false;
  // "도전! 숲길 학교": a cry inside a name.
  if (text[stop] === '!' && !EXCLAIMS.test(before)) return false;
  // "모집... 중고생 대상": dots that trail off end only what a predicate has finished.
  if (full && text[stop + 1] === '.' && !PREDICATE.test(before)) return false;
  if (LAST_REMARK.test(rest)) return false;
  if (/^\s/.test(rest)) return !full || !ITEM_NUMBER.test(before);
  // "했다.이번": the space was forgotten.
  if (!/^[가-힣“‘"「『(<]/.test(rest)) return false;
  return PREDICATE.test(before) ? full || !GOES_ON.test(rest) : full && NOMINAL.test(before);
}

/** Whether a quotation that ends at `end` is a sentence, or several, for itself. */
function quotesSentence(text: string, end: number): boolean {
  if (!/[다요죠까네오자라세가나][.?!]+[”"]$/.test(text.slice(Math.max(0, end - 5), end)))
    return false;
  const rest = text.slice(end, end + 8);
  return /^\s\S/.test(rest) && !GOES_ON.test(rest);
}

/** The starts in one line. Quotations and brackets are stepped over: no sentence ends in them for the outside. */
function startsInLine(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = enclosureEnd(text, at);
    if (end) {
      if (quotesSentence(text, end)) starts.push(end + 1);
      at = end - 1;
      continue;
    }
    const sign = text[at] ?? '';
    if (/[.?!]/.test(sign)) {
      let after = at + 1;
      while (/[.?!]/.test(text[after] ?? '')) after++;
      after += NOTE_MARK.exec(text.slice(after, after + NEAR))?.[0].length ?? 0;
      if (endsSentence(text, at, after)) {
        starts.push(/\s/.test(text[after] ?? '') ? after + 1 : after);
      }
      at = after - 1;
    } else if (/\s/.test(sign) && at > 0) {
      if (ITEM.test(text.slice(at, at + 8))) starts.push(at + 1);
    }
  }
  return starts.filter((start, index) => start !== starts[index - 1]);
}

/**
 * Where new sentences start in a text, as UTF-16 offsets in rising order (0, where the first one starts, is not among
 * them); a line break always ends one. Deterministic: no locale, no dictionary. Linear in the text's length.
 */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (from > 0) starts.push(from);
    for (const start of startsInLine(line)) starts.push(from + start);
    from += line.length + 1;
  }
  return starts;
}

/** A sentence of a text by its place: UTF-16 offsets, white space at its ends left out. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** The sentences of one line, in order. */
export function sentenceSpans(text: string): SentenceSpan[] {
  const cuts = [0, ...sentenceStarts(text), text.length];
  const spans: SentenceSpan[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] ?? 0;
    const sentence = text.slice(from, cuts[i + 1]);
    const start = from + sentence.length - sentence.trimStart().length;
    const end = from + sentence.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
