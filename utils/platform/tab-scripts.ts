import { browser } from './browser.ts';
import { hasSitePermission } from './permissions.ts';
import { isSiteAddress } from './site.ts';
import { tabAddress } from './tabs.ts';

/** The page's own document; other frames have the browser's numbers. */
export const TOP_FRAME = 0;

/** The scripts that may be put into a page, by their place in the built extension. */
export type ScriptFile = '/capture.js' | '/selection.js' | '/quotation.js' | '/show.js';

/** The generated types know only the files of the last build. */
type GeneratedPath = '/background.js';

/** Our end of a connection with a script in a tab. */
export interface TabPort {
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
  disconnect(): void;
}

/** Runs a file of the extension in a frame. Rejects where the browser refuses (no permission, a restricted page). */
export async function injectFile(
  tabId: number,
  file: ScriptFile,
  frameId = TOP_FRAME,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file as GeneratedPath],
  });
}

/** Opens a port to the script that listens in a tab's top frame. */
export function connectTab(tabId: number, name: string): TabPort {
  const port = browser.tabs.connect(tabId, { name, frameId: TOP_FRAME });
  return {
    onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message)),
    onDisconnect: (listener) =>
      port.onDisconnect.addListener(() => {
        // Reading it is what keeps Chrome from saying it on the console; the caller knows that the port is closed.
        void browser.runtime.lastError;
        listener();
      }),
    disconnect: () => port.disconnect(),
  };
}

/** What the actions need of a tab; they take it as an argument. */
export const tabScripts = { injectFile, tabAddress, isSiteAddress, hasSitePermission };

export type TabScripts = typeof tabScripts;
