/** A find in one sentence: UTF-16 offsets from its start. */
export interface Found {
  start: number;
  end: number;
}

/** All places of a pattern with the flag g, by its first group where it has one that took part (flag d), else whole. */
export function* matches(
  pattern: RegExp,
  text: string,
): Generator<Found & { match: RegExpExecArray }> {
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
    yield { start, end, match };
  }
}
