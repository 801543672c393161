// Each line but the last three reads something that ought to be an argument.
export const title = (): string => document.title;
export const wide = (): boolean => window.innerWidth > 0;
export const agent = { navigator };
export const here = location.href;
export const text = (url: string): Promise<Response> => fetch(url);
export const later = setTimeout;
export const tick = performance.now();
export const isElement = (node: Node): boolean => node instanceof HTMLElement;
export const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE;
export const page = globalThis;
export const now = Date.now();
export const today = new Date();
export const dice = Math.random();
export const shown = (at: { count: number }): string => at.count.toLocaleString();
export const collator = new Intl.Collator();
export const order = (a: string, b: string): number => a.localeCompare(b);
export const id = chrome.runtime.id;
export const send = browser.runtime.sendMessage;

export const host = (url: string): string => new URL(url).hostname;
export const born = (iso: string): number => new Date(iso).getTime();
export const heading = (document: Document): string =>
  document.querySelector('h1')?.textContent ?? '';
