/** Where the reader page shows an article: by its key in the library, or as handed over unsaved; at a block, 0 the first. */
export function readerPath(id: string, block?: number): string {
  const place = block === undefined ? '' : `#block-${block}`;
  return `/reader.html?id=${encodeURIComponent(id)}${place}`;
}

/** The block that a reader's address points at, by its hash; null where it points at none. */
export function blockInHash(hash: string): number | null {
  const number = /^#block-(\d{1,6})$/.exec(hash)?.[1];
  return number === undefined ? null : Number(number);
}

export const LIBRARY_PATH = '/library.html';
export const OPTIONS_PATH = '/options.html';
