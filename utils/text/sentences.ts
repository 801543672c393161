/** Pairs of signs between which no sentence ends for the outside: quotations, brackets, titles of laws and works. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '"': '"',
  '「': '」',
  '『': '』',
  '《': '》',
  '(': ')',
  '[': ']',
};

/** Longer than this an opening sign without its partner nearby is taken for a slip. */
const MAX_QUOTATION = 600;

/** `’26년`, `‘26. 3. 4.`: an apostrophe before a year, which opens nothing. */
const isYearSign = (text: string, at: number): boolean =>
  /^[‘’'](?=\d{2}(?!\d))/.test(text.slice(at, at + 4));

/** For each offset the end of the quotation or bracket that begins there; 0 elsewhere. */
function quotationEnds(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const partner = PAIRS[text[at] ?? ''];
    if (!partner || isYearSign(text, at)) continue;
    // The search is cut short, or a text of opening signs alone would be searched to its end for each.
    const near = text.slice(0, at + MAX_QUOTATION + 1);
    let close = near.indexOf(partner, at + 1);
    while (close > 0 && partner === '’' && isYearSign(text, close)) {
      close = near.indexOf(partner, close + 1);
    }
    if (close < 0) continue;
    ends.set(at, close + 1);
    at = close;
  }
  return ends;
}

/** What follows a quotation that goes on: "…했다."라고, "…" 라며. */
const GOES_ON =
  /^\s?(?:이?라[고며는]|이?라면서|고\s|며\s|면서|하고|라는|는\s|은\s|을\s|를\s|이\s|가\s|의\s|에\s|와\s|과\s|도\s|로\s|등\s|등을|등이)/;

/** Endings of predicates and notes behind which a full stop ends a sentence, with or without a space. */
const ENDING = /[다요죠까오네]$/;
/** Signs that begin an item of their own when they stand behind a space; ▲ and △ list things inside a sentence. */
const ITEM = /^\s[※□○■◦❍◆]\s?\S/;

function endsSentence(text: string, stop: number, after: number): boolean {
  const rest = text.slice(after);
  if (!rest.trim()) return false;
  const before = text.slice(Math.max(0, stop - 12), stop);
  const sign = text[stop] ?? '';
  if (sign === '.' && !/[가-힣)\]”’"'%]$/.test(before)) return false;
  if (/^[\s]/.test(rest)) {
    if (GOES_ON.test(rest)) return false;
    if (sign !== '.') return true;
    // "1. 가. 나.": a single syllable between spaces numbers an item.
    return !/(?:^|[\s.(])[가-하]$/.test(before);
  }
  // "했다.이번": the space was forgotten.
  return sign === '.' && ENDING.test(before) && /^[가-힣“‘"「(]/.test(rest) && !GOES_ON.test(rest);
}

/**
 * Where new sentences start in one line of Korean text, as UTF-16 offsets in rising order (0, where the first one
 * starts, is not among them). Deterministic: no locale, no dictionary. Linear in the text's length.
 */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  const quotations = quotationEnds(text);
  for (let at = 0; at < text.length; at++) {
    const quotationEnd = quotations.get(at);
    if (quotationEnd) {
      const last = text[quotationEnd - 2] ?? '';
      const quoted = /[”’"]/.test(text[quotationEnd - 1] ?? '') && /[.?!]/.test(last);
      if (
        quoted &&
        /^\s\S/.test(text.slice(quotationEnd)) &&
        !GOES_ON.test(text.slice(quotationEnd, quotationEnd + 8))
      ) {
        if (/[다요죠까]/.test(text[quotationEnd - 3] ?? '')) starts.push(quotationEnd + 1);
      }
      at = quotationEnd - 1;
      continue;
    }
    const sign = text[at] ?? '';
    if (/[.?!]/.test(sign)) {
      let after = at + 1;
      while (/[.?!]/.test(text[after] ?? '')) after++;
      if (endsSentence(text, at, after))
        starts.push(/\s/.test(text[after] ?? '') ? after + 1 : after);
      at = after - 1;
    } else if (sign === ' ' && at > 0 && ITEM.test(text.slice(at, at + 4))) starts.push(at + 1);
  }
  return [...new Set(starts)];
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
