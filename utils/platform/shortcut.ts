import { browser } from './browser.ts';
import { COPY_SELECTION } from './menu.ts';

/** Where Chromium lets the reader change shortcuts. A page may not link there, an extension may open it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The keys that copy a selection, as the browser writes them; '' where the reader took them away. */
export async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === COPY_SELECTION)?.shortcut ?? '';
}

/** Opens the browser's own page for shortcuts: Firefox has a call for it (since 137), Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
