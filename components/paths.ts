import type { Place } from '../utils/article/summary.ts';

/** Where the reader page shows an article: by its key in the library, or as handed over unsaved; at a place of its text. */
export function readerPath(id: string, place?: Place): string {
  const hash = place ? `#block-${place.block}-${place.start}-${place.end}` : '';
  return `/reader.html?id=${encodeURIComponent(id)}${hash}`;
}

/** The place that a reader's address points at, by its hash; null where it points at none. */
export function placeInHash(hash: string): Place | null {
  const [, block, start, end] = /^#block-(\d{1,6})-(\d{1,7})-(\d{1,7})$/.exec(hash) ?? [];
  if (block === undefined) return null;
  return { block: Number(block), start: Number(start), end: Number(end) };
}

/** Where the reader page shows an earlier text of a saved article, 0 the oldest. */
export function versionPath(id: string, version: number): string {
  return `/reader.html?id=${encodeURIComponent(id)}&version=${version}`;
}

export const LIBRARY_PATH = '/library.html';
export const OPTIONS_PATH = '/options.html';
