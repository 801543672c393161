import { dropInvisible } from '../text/clean.ts';

/** A range of the page's text, UTF-16 offsets. */
export interface TextRange {
  start: number;
  end: number;
}

/** This much of what stands before tells one place of repeated words from another. Characters without white space. */
const LEAD = 300;
/** At the beginning of a text, where less than this stands before, what stands behind counts too. */
const SHORT_LEAD = 30;

/** Text that is made to be like itself everywhere is given up after this many characters. */
const MAX_COMPARED = 1_000_000;

/** Signs that a browser's search may take for one another; which ones, differs from browser to browser. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»〝〞＂]/, '"'],
  [/[‘’‚‛`´′＇]/, "'"],
  [/[‐‑‒–—―−－]/, '-'],
  [/[·‧․•∙⋅・･ㆍ]/, '·'],
];

/** What each UTF-16 unit is compared as; 0 where nobody asked yet. */
const foldedUnits = new Uint16Array(0x10000);

/** One unit for every unit, the same for all that a search could take for the same. */
function foldUnit(unit: number): number {
  const known = foldedUnits[unit];
  if (known) return known;
  const sign = String.fromCharCode(unit);
  const [base = sign, ...marks] = sign.normalize('NFKD').toLowerCase();
  const plain = base.length === 1 && marks.every((mark) => /\p{M}/u.test(mark)) ? base : sign;
  const found = ALIKE.find(([signs]) => signs.test(plain))?.[1] ?? plain;
  const folded = found.charCodeAt(0);
  foldedUnits[unit] = folded;
  return folded;
}

/**
 * The form in which texts are compared that a search might take for the same; as long as the text. By a table and not by
 * replacing signs: a page of 650,000 characters takes 5 ms, whatever signs it is made of.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Hangul syllables, nearly everything there is, and halves of pairs stay as they are.
    units[at] = unit >= 0xac00 && unit <= 0xdfff ? unit : foldUnit(unit);
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/** A page's text, prepared once for many links: its lines, each with single blanks (see `pageLines`), and a blank between them. */
export class PageText {
  readonly text: string;
  readonly folded: string;
  /** Where each line begins in `text`. */
  private readonly starts: number[] = [];

  constructor(lines: readonly string[]) {
    let at = 0;
    for (const line of lines) {
      this.starts.push(at);
      at += line.length + 1;
    }
    this.text = lines.join(' ');
    this.folded = fold(this.text);
  }

  /** The line that an offset is in, as a range. */
  lineAt(offset: number): TextRange {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const next = this.starts[low + 1];
    return { start: this.starts[low] ?? 0, end: next === undefined ? this.text.length : next - 1 };
  }

  /**
   * Where words stand, white space left out of account; null where the page does not have them. Of several places the one
   * with the most of `before` right before it, or, at the beginning of a text, of `behind` behind it; the first of equals,
   * so that of text that stands twice it is the first copy. On text that repeats itself without end, the best of the first.
   */
  find(words: string, before = '', behind = ''): TextRange | null {
    const wanted = denseOf(words);
    const lead = denseOf(before).slice(-LEAD);
    const rest = lead.length < SHORT_LEAD ? denseOf(behind).slice(0, SHORT_LEAD) : '';
    let best: TextRange | null = null;
    let most = -1;
    for (const range of this.places(wanted)) {
      const score =
        commonEnd(this.text, range.start, lead) + commonStart(this.text, range.end, rest);
      if (score > most) [best, most] = [range, score];
      if (score === lead.length + rest.length) break;
    }
    return best;
  }

  /** Every place of words that have neither white space nor invisible signs; the text may have those between them. */
  private *places(wanted: string): Generator<TextRange> {
    const first = wanted[0];
    if (!first) return;
    const { text } = this;
    let compared = 0;
    for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
      let at = start;
      let met = 0;
      for (; met < wanted.length && at < text.length; at++) {
        if (text[at] === wanted[met]) met++;
        else if (isSign(text, at)) break;
      }
      compared += at - start;
      if (compared > MAX_COMPARED) return;
      if (met === wanted.length) yield { start, end: at };
    }
  }
}

/** Whether what stands at an offset is text and no white space; halves of a pair are, together. */
function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x20) return false;
  // ASCII, Hangul syllables and halves of pairs: nearly everything there is.
  if ((code > 0x20 && code < 0x7f) || (code >= 0xac00 && code <= 0xdfff)) return true;
  return denseOf(text[at] ?? '') !== '';
}

const denseOf = (text: string): string => dropInvisible(text).replace(/\s+/g, '');

/** How many characters right before `start` are the last ones of `lead`; what is no sign does not count. */
function commonEnd(text: string, start: number, lead: string): number {
  let met = 0;
  for (let at = start - 1; at >= 0 && met < lead.length; at--) {
    if (text[at] === lead[lead.length - 1 - met]) met++;
    else if (isSign(text, at)) break;
  }
  return met;
}

/** How many characters from `end` on are the first ones of `rest`; what is no sign does not count. */
function commonStart(text: string, end: number, rest: string): number {
  let met = 0;
  for (let at = end; at < text.length && met < rest.length; at++) {
    if (text[at] === rest[met]) met++;
    else if (isSign(text, at)) break;
  }
  return met;
}
