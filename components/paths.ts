/** Where the reader page shows an article: by its key in the library, or as handed over unsaved. */
export function readerPath(id: string): string {
  return `/reader.html?id=${encodeURIComponent(id)}`;
}

export const LIBRARY_PATH = '/library.html';
export const OPTIONS_PATH = '/options.html';
