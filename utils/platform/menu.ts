import { browser } from './browser.ts';
import { sitePatterns } from './site.ts';

/** The entry of the page's context menu and the shortcut have one name in the manifest and here. */
export const COPY_SELECTION = 'copy-selection';

/**
 * Makes the menu entry anew, or gives it another title: shown on korea.kr alone (the viewer's frames too), on a
 * selection. Browsers keep it while the background sleeps.
 */
export async function showCopyMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = sitePatterns();
  await new Promise<void>((resolve) => {
    browser.contextMenus.create(
      { id: COPY_SELECTION, title, contexts: ['selection'], documentUrlPatterns },
      () => {
        // Two calls at once make it twice; the one that is there has the same title.
        void browser.runtime.lastError;
        resolve();
      },
    );
  });
}
