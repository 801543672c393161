import { browser } from './browser.ts';
import { openTabIds } from './tabs.ts';

/**
 * Has detection look again in all open pages that it belongs to; it answers with a message. Also puts it into pages that
 * were open before the extension was there, which Chrome does not do. What runs where is read from the manifest.
 */
export async function detectInOpenTabs(): Promise<void> {
  for (const { matches, js } of browser.runtime.getManifest().content_scripts ?? []) {
    if (!matches || !js) continue;
    const files = js as '/background.js'[];
    const tabIds = await openTabIds(matches);
    // A tab may refuse: it shows an error page, or closed meanwhile. It then has no article to detect either.
    await Promise.allSettled(
      tabIds.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files })),
    );
  }
}
