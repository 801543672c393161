/** Signs that are written in several ways for the same thing, as classes of characters and the one that stands for them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»〝〞]/g, '"'],
  [/[‘’‚‛`´′]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  [/[·‧․•∙⋅・･ㆍ]/g, '·'],
  [/[∼〜]/g, '~'],
];

/** Signs that NFKC writes in the usual way: full-width ones, and the ellipsis. */
const UNUSUAL_SIGNS = /[…！-／：-＠［-｀｛-～]/g;

/**
 * The form in which two texts count as the same: NFC, no white space, one kind of quotation mark, dash and middle dot, no
 * full-width signs. Digits and letters stay as they are, so texts that differ in any figure never share a key.
 */
export function comparisonKey(text: string): string {
  let key = text.normalize('NFC').replace(/\s+/g, '');
  key = key.replace(UNUSUAL_SIGNS, (sign) => sign.normalize('NFKC'));
  for (const [signs, one] of ALIKE) key = key.replace(signs, one);
  return key;
}
