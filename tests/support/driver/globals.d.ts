import type { Browser } from 'webextension-polyfill';

declare global {
  /** In the extension's pages and its worker; Firefox knows this name too. */
  const chrome: Browser;
}
