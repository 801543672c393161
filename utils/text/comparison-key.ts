/** Signs that are written in several ways for the same thing, as classes of characters and the one that stands for them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»〝〞]/g, '"'],
  [/[‘’‚‛`´′]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  [/[·‧․•∙⋅・･ㆍ]/g, '·'],
  [/[∼〜]/g, '~'],
  [/…/g, '...'],
];

/** Signs as wide as a syllable, which stand in Unicode as far behind the usual ones each. */
const WIDE_SIGNS = /[！-／：-＠［-｀｛-～]/g;
const WIDE = '！'.charCodeAt(0) - '!'.charCodeAt(0);

/**
 * The form in which two texts count as the same: NFC, no white space, one kind of quotation mark, dash and middle dot, no
 * full-width signs. Digits and letters stay as they are, so texts that differ in any figure never share a key.
 */
export function comparisonKey(text: string): string {
  let key = text
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(WIDE_SIGNS, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDE));
  for (const [signs, one] of ALIKE) key = key.replace(signs, one);
  return key;
}
