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

/** Which invisible characters a text holds and how often, as `U+202E ×1, U+200B ×3`; '' for none. */
export function listInvisible(text: string): string {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(NOT_TEXT)) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    counts.set(`U+${code}`, (counts.get(`U+${code}`) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ×${count}`).join(', ');
}
