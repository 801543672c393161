/** The pairs of neighbouring letters and digits in a text: how alike two texts are is counted in these. */
export function pairsOf(text: string): Set<string> {
  const key = text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < key.length; i++) pairs.add(key.slice(i, i + 2));
  return pairs;
}

/** How much of `pairs` is among `known`, 0 to 1; 0 for no pairs. */
export function shareOf(pairs: ReadonlySet<string>, known: ReadonlySet<string>): number {
  const shared = [...pairs].filter((pair) => known.has(pair));
  return shared.length / pairs.size || 0;
}
