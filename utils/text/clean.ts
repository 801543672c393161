/**
 * Characters that are not text: control and format characters (zero-width marks, soft hyphens, bidirectional controls,
 * which can reorder what a reader pastes) and halves of surrogate pairs. White space is not among them.
 */
const NOT_TEXT = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}]|\ufeff/gu;

/** Takes out every character that is not text; spaces and line breaks stay. */
export function dropInvisible(text: string): string {
  return text.replace(NOT_TEXT, '');
}

/** One line of plain text: invisible characters gone, every run of white space one space, none at the ends. */
export function toLine(text: string): string {
  return dropInvisible(text).replace(/\s+/g, ' ').trim();
}
