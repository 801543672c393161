import { browser } from './browser.ts';
import { sitePatterns } from './site.ts';

const site = () => ({ origins: sitePatterns() });

/** Whether the extension may read all of korea.kr by itself. The reader can withdraw that at any time in either browser. */
export function hasSitePermission(): Promise<boolean> {
  return browser.permissions.contains(site());
}

/** Asks for korea.kr again; call it straight from a click. False where the reader declines. */
export function requestSitePermission(): Promise<boolean> {
  return browser.permissions.request(site());
}

/** Calls back with whether korea.kr may be read whenever a permission was given or withdrawn; returns how to stop. */
export function watchSitePermission(callback: (granted: boolean) => void): () => void {
  const tell = () => {
    void hasSitePermission().then(callback);
  };
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
