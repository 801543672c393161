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

/** Signs that a browser's search may take for one another; which ones, differs from browser to browser. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»〝〞＂]/, '"'],
  [/[‘’‚‛`´′＇]/, "'"],
  [/[‐‑‒–—―−－]/, '-'],
  [/[·‧․•∙⋅・･ㆍ]/, '·'],
];

const folded = new Map<string, string>();

/** One character for every character, the same for all that a search could take for the same. */
function foldSign(sign: string): string {
  const known = folded.get(sign);
  if (known !== undefined) return known;
  const [base = sign, ...marks] = sign.normalize('NFKD').toLowerCase();
  const plain = base.length === 1 && marks.every((mark) => /\p{M}/u.test(mark)) ? base : sign;
  const found = ALIKE.find(([signs]) => signs.test(plain))?.[1] ?? plain;
  folded.set(sign, found);
  return found;
}

/** Hangul syllables and ASCII but for capitals and the grave accent, nearly everything there is, stay as they are. */
const FOLDABLE = /[^가-힣 !-@[-_a-~]/g;

/** The form in which texts are compared that a search might take for the same; as long as the text. */
export const fold = (text: string): string => text.replace(FOLDABLE, foldSign);

/** A page's text, prepared once for many links: its lines with a blank between them. */
export class PageText {
  readonly text: string;
  readonly folded: string;
  /** Where each line begins in `text`. */
  private readonly starts: number[] = [];
  /** The text without white space and invisible signs, and for each of its characters the place in `text`. */
  private readonly dense: string;
  private readonly places: Uint32Array;

  constructor(lines: readonly string[]) {
    let text = '';
    for (const line of lines) {
      if (text) text += ' ';
      this.starts.push(text.length);
      text += line.replace(/\s+/g, ' ').trim();
    }
    this.text = text;
    this.folded = fold(text);
    this.places = new Uint32Array(text.length);
    const runs: string[] = [];
    let from = 0;
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      if (isSign(text, at)) this.places[count++] = at;
      else {
        runs.push(text.slice(from, at));
        from = at + 1;
      }
    }
    this.dense = runs.join('') + text.slice(from);
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
   * so that of text that stands twice it is the first copy.
   */
  find(words: string, before = '', behind = ''): TextRange | null {
    const wanted = denseOf(words);
    if (!wanted) return null;
    const lead = denseOf(before).slice(-LEAD);
    const rest = lead.length < SHORT_LEAD ? denseOf(behind).slice(0, SHORT_LEAD) : '';
    let best: { at: number; score: number } | null = null;
    for (let at = this.dense.indexOf(wanted); at >= 0; at = this.dense.indexOf(wanted, at + 1)) {
      const score =
        commonEnd(this.dense, at, lead) + commonStart(this.dense, at + wanted.length, rest);
      if (!best || score > best.score) best = { at, score };
      if (score === lead.length + rest.length) break;
    }
    if (!best) return null;
    return {
      start: this.places[best.at] ?? 0,
      end: (this.places[best.at + wanted.length - 1] ?? 0) + 1,
    };
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

/** How many characters right before `at` are the last ones of `lead`. */
function commonEnd(text: string, at: number, lead: string): number {
  let length = 0;
  while (
    length < lead.length &&
    at > length &&
    text[at - 1 - length] === lead[lead.length - 1 - length]
  )
    length++;
  return length;
}

/** How many characters from `at` on are the first ones of `rest`. */
function commonStart(text: string, at: number, rest: string): number {
  let length = 0;
  while (length < rest.length && text[at + length] === rest[length]) length++;
  return length;
}
