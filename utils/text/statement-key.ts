import { comparisonKey } from './comparison-key.ts';

/** Stand for what counts although it is white space: between two digits, and between two cells. */
export const DIGIT_GAP = '\u0001';
const CELL_BORDER = '\u0002';

/**
 * The comparison key of a text whose figures and cells are to say the same, too: "1 234" is not "12 34", and neither are
 * cells that end elsewhere.
 */
export function statementKey(text: string): string {
  return comparisonKey(text.replaceAll('\t', CELL_BORDER).replace(/(?<=\d)\s+(?=\d)/g, DIGIT_GAP));
}
