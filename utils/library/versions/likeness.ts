/** The pairs of neighbouring characters of a text. */
export type Pairs = ReadonlySet<string>;

export function pairsOf(text: string): Pairs {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

/** The share of pairs of characters that two texts have in common (Dice's coefficient), 0 to 1. */
export function likeness(one: Pairs, other: Pairs): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
