import { browser } from '../platform/browser.ts';
import { extensionUrl } from '../platform/extension-url.ts';
import { type FromExtension, type FromPage, readFromExtension, readFromPage } from './messages.ts';

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who sent a message: a page of ours, our script in the top frame of a tab, or nobody whom we listen to. */
export type Origin = { from: 'extension' } | { from: 'page'; tabId: number } | null;

/** Tells a message's origin from what the browser (not the message) says of its sender. */
export function originOf(sender: Sender): Origin {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(extensionUrl('/'))) return { from: 'extension' };
  const tabId = sender.tab?.id;
  return tabId !== undefined && sender.frameId === 0 ? { from: 'page', tabId } : null;
}

export interface Handlers {
  fromPage(message: FromPage, tabId: number): Promise<void>;
  fromExtension(message: FromExtension): Promise<unknown>;
}

/** Hears what is sent to the background, checks sender and content, and ignores whatever is not ours. */
export function receiveMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const origin = originOf(sender);
    if (origin?.from === 'page') {
      const known = readFromPage(message);
      return known ? handlers.fromPage(known, origin.tabId) : undefined;
    }
    const known = origin && readFromExtension(message);
    return known ? handlers.fromExtension(known) : undefined;
  });
}
