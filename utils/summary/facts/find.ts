/** A find in one sentence: UTF-16 offsets from its start. */
export interface Found {
  start: number;
  end: number;
}

export interface Matched extends Found {
  match: RegExpExecArray;
}

/**
 * All places of patterns with the flag g in the text's order; where two overlap, that of the earlier pattern, and of
 * one pattern the earlier place.
 */
export function findAll(text: string, ...patterns: readonly RegExp[]): Matched[] {
  const found: Matched[] = [];
  for (const pattern of patterns) {
    const places = [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      match,
    }));
    const free = places.filter(
      ({ start, end }) => !found.some((other) => start < other.end && other.start < end),
    );
    found.push(...free);
  }
  return found.sort((a, b) => a.start - b.start);
}
