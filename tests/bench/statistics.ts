/** The value below which `share` (0 to 1) of the values lie: the nearest one that was measured, no mean of two. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1];
  if (found === undefined) throw new RangeError('No values were measured.');
  return found;
}

/** Milliseconds. */
export interface Times {
  runs: number;
  median: number;
  p95: number;
}

export const timesOf = (values: readonly number[]): Times => ({
  runs: values.length,
  median: quantile(values, 0.5),
  p95: quantile(values, 0.95),
});
