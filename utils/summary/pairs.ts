/** The pairs of neighbouring letters and digits in a text: how alike two texts are is counted in these. */
export function pairsOf(text: string): Set<string> {
  const key = text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(Array.from({ length: key.length - 1 }, (_, i) => key.slice(i, i + 2)));
}

/** How much of `pairs` is among `known`, 0 to 1; 0 for no pairs. */
export function shareOf(pairs: ReadonlySet<string>, known: ReadonlySet<string>): number {
  const shared = [...pairs].filter((pair) => known.has(pair));
  return shared.length / pairs.size || 0;
}
