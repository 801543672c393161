import { browser } from './browser.ts';
import { reportBug } from './report-bug.ts';

/** What the toolbar icon of a tab says: no article, an article, or one that is in the library. */
export type IconState = 'idle' | 'article' | 'saved';

const SIZES = [16, 32] as const;

/** Shows a state and its title on one tab. Both browsers forget it by themselves when the tab goes to another page. */
export function showIcon(tabId: number, state: IconState, title: string): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}-${size}.png`]));
  return onTab(tabId, async () => {
    await browser.action.setIcon({ tabId, path });
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeText({ tabId, text: '' });
  });
}

/** Says a sentence through the icon, for a tab in which nothing of ours may be shown: a mark, and the sentence as title. */
export function showIconProblem(tabId: number, sentence: string): Promise<void> {
  return onTab(tabId, async () => {
    await browser.action.setBadgeText({ tabId, text: '!' });
    await browser.action.setTitle({ tabId, title: sentence });
  });
}

/** The icon's title on tabs that have none of their own, in the reader's language. */
export async function showDefaultTitle(title: string): Promise<void> {
  await browser.action.setTitle({ title });
}

/** Opens the popup over the tab in front, where the browser lets us without a click; where not, nothing happens. */
export async function tryOpenPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined);
}

/** A tab may close while we are at it: that is nobody's bug. */
async function onTab(tabId: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isOpen = await browser.tabs.get(tabId).then(
      () => true,
      () => false,
    );
    if (isOpen) reportBug(error);
  }
}
