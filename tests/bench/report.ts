import type { LargeCapture } from './contenders.ts';
import { quantile, type Times } from './statistics.ts';

/** A named row of the table; `ratio` is its median in units of Readability's on the same pages. */
export interface Row extends Times {
  name: string;
  ratio: number | null;
}

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** A table for people: names to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const timesTable = (rows: readonly Row[]): string =>
  table(
    ['ms', 'median', 'p95', 'runs', '× Readability'],
    rows.map(({ name, median, p95, runs, ratio }) => [
      name,
      ms(median),
      ms(p95),
      String(runs),
      ratio === null ? '' : ratio.toFixed(2),
    ]),
  );

/** Medians on the same pages made `times` as long. */
export interface ScaleRow {
  times: number;
  elements: number;
  medians: Record<string, number>;
}

export function scaleTable(rows: readonly ScaleRow[]): string {
  const names = Object.keys(rows[0]?.medians ?? {});
  return table(
    ['text', 'elements', ...names.map((name) => `${name} ms`)],
    rows.map(({ times, elements, medians }) => [
      `${times}×`,
      String(elements),
      ...names.map((name) => ms(medians[name] ?? Number.NaN)),
    ]),
  );
}

/** What a very large page cost, at the median and at the worst. */
export function largeLines(captures: readonly LargeCapture[]): string {
  const [first] = captures;
  if (!first) return '';
  const wall = captures.map(({ wallMs }) => wallMs);
  const slices = captures.map(({ longestSliceMs }) => longestSliceMs);
  return [
    `A page of ${first.elements} elements and ${first.characters} characters: ${first.captured} characters captured, ${first.failure ?? 'no failure'}.`,
    `Whole capture ${ms(quantile(wall, 0.5))} ms (worst ${ms(Math.max(...wall))}), longest slice ${ms(quantile(slices, 0.5))} ms (worst ${ms(Math.max(...slices))}).`,
  ].join('\n');
}
