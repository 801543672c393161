import type { SourceText } from './words.ts';

/** A file that is longer than SOFT_LIMIT is worth a look; one longer than HARD_LIMIT has to be cut. Lines. */
export const SOFT_LIMIT = 200;
export const HARD_LIMIT = 300;

/** The files beyond each limit, longest first, as "path (lines)". */
export function longFiles(files: readonly SourceText[]): { long: string[]; tooLong: string[] } {
  const counted = files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > SOFT_LIMIT)
    .sort((a, b) => b.lines - a.lines);
  const name = ({ path, lines }: { path: string; lines: number }): string => `${path} (${lines})`;
  return {
    long: counted.filter(({ lines }) => lines <= HARD_LIMIT).map(name),
    tooLong: counted.filter(({ lines }) => lines > HARD_LIMIT).map(name),
  };
}
