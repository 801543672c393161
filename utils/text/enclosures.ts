/** Signs that enclose, each before its partner: quotations, brackets, titles of laws and works. */
const PAIRS = '“”‘’""「」｢｣『』《》()[]<>';

/** Longer than this an opening sign without its partner is taken for a slip. */
const MAX_ENCLOSED = 600;

/** Nobody nests deeper. */
const MAX_DEPTH = 4;

/** `’26년`, `‘26. 3. 4.`: an apostrophe before a year, which opens and closes nothing. */
const isYearSign = (text: string, at: number): boolean =>
  /^[‘’]\d\d(?!\d)/.test(text.slice(at, at + 4));

/**
 * Where the quotation or bracket that opens at `at` ends: the offset behind its partner. 0 where none opens there, or
 * its partner is missing: too far away, too deep, or behind the same opening quotation mark again.
 * Constant time.
 */
export function enclosureEnd(text: string, at: number): number {
  const opening = text[at] ?? ' ';
  const pair = PAIRS.indexOf(opening);
  if (pair < 0 || pair % 2 || isYearSign(text, at)) return 0;
  const partner = PAIRS[pair + 1];
  let depth = 0;
  for (let i = at + 1; i < at + MAX_ENCLOSED; i++) {
    const sign = text[i];
    if (isYearSign(text, i)) continue;
    if (sign === partner) {
      if (--depth < 0) return i + 1;
    } else if (sign === opening) {
      if (/[“‘]/.test(opening) || ++depth > MAX_DEPTH) return 0;
    }
  }
  return 0;
}
