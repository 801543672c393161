import { browser } from './browser.ts';

/**
 * Whether something must be treated as private: the tab says so, or (Firefox) this page itself runs in a private window.
 * In Chrome the extension's own pages always run in the normal profile, so that only the tab tells.
 */
export function isPrivateWindow(tab: { incognito: boolean } | undefined): boolean {
  return tab?.incognito === true || browser.extension?.inIncognitoContext === true;
}
