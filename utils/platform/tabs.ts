import { browser } from './browser.ts';
import { extensionUrl } from './extension-url.ts';

/** What the extension may know of a tab; the address and title are missing where it has no permission. */
export interface TabSummary {
  id: number;
  url?: string;
  title?: string;
  incognito: boolean;
}

interface BrowserTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  incognito: boolean;
}

/** A browser's tab as we pass it on; undefined for one without an id (a developer tools window). */
export function tabSummary(tab: BrowserTab | undefined): TabSummary | undefined {
  if (tab?.id === undefined) return undefined;
  return {
    id: tab.id,
    incognito: tab.incognito,
    ...(tab.url === undefined ? {} : { url: tab.url }),
    ...(tab.title === undefined ? {} : { title: tab.title }),
  };
}

/** The tab that the reader is looking at, in the window of the calling page (the last used one for the background). */
export async function activeTab(): Promise<TabSummary | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tabSummary(tab);
}

/** A tab's address; undefined where the tab is gone or may not be read. */
export async function tabAddress(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}

/** The ids of all open tabs, or of those whose address matches one of the patterns (which needs permission to read it). */
export async function openTabIds(patterns?: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query(patterns ? { url: [...patterns] } : {});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** The open tabs whose address matches one of the patterns, with that address. */
export async function openTabs(patterns: readonly string[]): Promise<TabSummary[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap((tab) => tabSummary(tab) ?? []);
}

/** Opens a page of the extension (`/library.html`, `/reader.html?id=…`) in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: extensionUrl(path) });
}
