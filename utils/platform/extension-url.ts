import { browser } from './browser.ts';

/** The full address of a file of the extension; `path` begins with a slash and may carry a query and a hash. */
export function extensionUrl(path: string): string {
  // The generated types know only the files of the last build; our paths also carry a query or a hash.
  return browser.runtime.getURL(path as '/');
}
