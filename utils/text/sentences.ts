import { enclosureEnd } from './enclosures.ts';

/** What goes on behind a stop or a quotation: a report ("…했다."라고, "…했다." 며), or a particle that makes a noun of it. */
const GOES_ON = /^\s?(?:이?라[고며는면]|(?:하?[고며]|면서|등|[은는가을를의에와과로])\s)|^[이도]\s/;

/** Endings of predicates, nominal ones among them: what they close is a sentence, whatever sign follows. */
const ENDING = /[다요죠까오네자라지세가나함임됨음]\s?$/;
/** Before a full stop that can end a sentence: no digit of a date, no single letter. */
const CAN_END = /(?:[^\w\s]|[A-Z]{2})$/;
/** "가. 나. 다.": a single syllable of this row numbers an item. */
const ITEM_NUMBER = /(?:^|[\s.(])[가나다라마바사아자차]$/;
/** A stop, with the marks of footnotes and the remarks at once behind it. */
const STOP = /^[.?!]+(?:(?:[*＊]+|\d\d?\)|\([^()?!]{1,40}\))(?=\s|$))?/;
/** A remark in brackets that closes the line belongs to the sentence before it, and so does "<끝>". */
const LAST_REMARK = /^\s?(?:\([^()]{0,80}[^().?!]\)|<[^<>]{1,9}>)[*.]?\s*$/;

/**
 * Signs that begin an item of their own when they stand behind a space. ▲, △ and ○ before a word list things inside a
 * sentence; ○○ stands for a name that is not told.
 */
const ITEM = /^\s(?:※|[□■◦◆●ㅇ○❍]\s)/;

/** How far behind a sign the text is looked at. */
const NEAR = 120;

/** Whether a stop between `before` and `rest` ends a sentence that another one follows. */
function endsSentence(before: string, stop: string, rest: string): boolean {
  if (!rest.trim() || GOES_ON.test(rest) || LAST_REMARK.test(rest)) return false;
  // "도전! 숲길 학교", "모집... 중고생 대상": a cry inside a name, and dots that trail off, end only what is finished.
  if (/^!|^\.\./.test(stop) && !ENDING.test(before)) return false;
  if (stop[0] === '.' && (!CAN_END.test(before) || (/^\s/.test(rest) && ITEM_NUMBER.test(before))))
    return false;
  // "했다.이번": the space was forgotten.
  return /^\s/.test(rest) || (/^[가-힣「『‘“"(<]/.test(rest) && ENDING.test(before));
}

/** Whether a quotation is a sentence, or several, for itself. */
const quotesSentence = (quotation: string, rest: string): boolean =>
  ENDING.test(quotation.replace(/[.?!]+[”"]$/, '')) && /^\s\S/.test(rest) && !GOES_ON.test(rest);

/** The starts in one line. Quotations and brackets are stepped over: no sentence ends in them for the outside. */
function startsInLine(text: string): Set<number> {
  const starts = new Set([0]);
  for (let at = 0; at < text.length; at++) {
    const before = text.slice(Math.max(0, at - 5), at);
    const rest = text.slice(at, at + NEAR);
    const [stop = ''] = STOP.exec(rest) ?? [];
    const end = enclosureEnd(text, at) || at + stop.length;
    const behind = text.slice(end, end + NEAR);
    if (
      stop
        ? endsSentence(before, stop, behind)
        : end > at && quotesSentence(text.slice(at, end), behind)
    ) {
      starts.add(/^\s/.test(behind) ? end + 1 : end);
    } else if (at > 0 && ITEM.test(rest)) starts.add(at + 1);
    at = Math.max(at, end - 1);
  }
  return starts;
}

/**
 * Where new sentences start in a text, as UTF-16 offsets in rising order (0, where the first one starts, is not among
 * them); a line break always ends one. Deterministic: no locale, no dictionary. Linear in the text's length.
 */
export function sentenceStarts(text: string): number[] {
  let next = 0;
  const starts = text.split('\n').flatMap((line) => {
    const from = next;
    next += line.length + 1;
    return [...startsInLine(line)].map((start) => from + start);
  });
  return starts.slice(1);
}

/** A sentence of a text by its place: UTF-16 offsets, white space at its ends left out. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** The sentences of one line, in order. */
export function sentenceSpans(text: string): SentenceSpan[] {
  let from = 0;
  return [...sentenceStarts(text), text.length].flatMap((cut) => {
    const sentence = text.slice(from, cut).trim();
    const start = text.indexOf(sentence, from);
    from = cut;
    return sentence ? [{ start, end: start + sentence.length }] : [];
  });
}
