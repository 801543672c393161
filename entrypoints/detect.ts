import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageApi } from '../utils/platform/page-api.ts';
import { detectArticle } from '../utils/source/detect.ts';
import { identify } from '../utils/source/identify.ts';

/** How long the page may go on changing before it is looked at again, in milliseconds. */
const SETTLE_MS = 250;

/** What an earlier injection into the same page left: a way to have it tell again. False when its extension is gone. */
const world = globalThis as { briefclipTellAgain?: () => boolean; navigation?: EventTarget };

/**
 * Tells the background which briefing the page shows, again whenever that changes: on a load, when the site changes the
 * address without one, when the page comes back from the back/forward cache, and when it is injected again. Reads only.
 * The manifest names it as the content script of korea.kr; it is built as a bare script because the usual frame around
 * a content script is larger than it.
 */
export default defineUnlistedScript(async () => {
  if (world.briefclipTellAgain?.()) return;
  const { runtime, storage } = pageApi();
  const { settings } = await storage.local.get('settings');
  if ((settings as { detection?: boolean } | undefined)?.detection === false) return;

  let said = 'null';
  let address = '';
  let waiting = false;

  const look = (): void => {
    waiting = false;
    address = location.href;
    const identity = detectArticle(document, address);
    const found = JSON.stringify(identity);
    if (found === said) return;
    said = found;
    // Rejected while the extension is being updated: the new one looks at open pages itself.
    runtime.sendMessage({ type: 'article-detected', identity, url: address }).catch(() => {});
  };
  const settle = (): void => {
    if (!runtime.id) observer.disconnect();
    else if (!waiting && (address !== location.href || identify(address))) {
      waiting = true;
      setTimeout(look, SETTLE_MS);
    }
  };
  const tellAgain = (): boolean => {
    said = 'null';
    if (runtime.id) look();
    return Boolean(runtime.id);
  };
  const observer = new MutationObserver(settle);

  look();
  world.briefclipTellAgain = tellAgain;
  observer.observe(document, { childList: true, subtree: true });
  // Changes of the address without a load: where the browser tells of them, else with the next change of the page.
  world.navigation?.addEventListener('currententrychange', settle);
  addEventListener('popstate', settle);
  // The browser forgets a tab's icon when it leaves a page, so the page says it again when it comes back.
  addEventListener('pageshow', ({ persisted }) => persisted && tellAgain());
});
