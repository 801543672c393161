import { fail, ok, type Result } from '../article/failure.ts';
import type { TabScripts } from '../platform/tab-scripts.ts';

/**
 * Does something in a tab's page. Fails with `no-permission` where the reader withdrew korea.kr from us, and with
 * `restricted-page` where the browser lets nobody in. Browsers word a refusal differently and change their words, so
 * address and permission tell. Without permission the address is hidden too, unless the reader opened us by a click,
 * which lends us the tab.
 */
export async function runInPage<T>(
  tabId: number,
  tab: TabScripts,
  work: () => Promise<T>,
): Promise<Result<T>> {
  const address = await tab.tabAddress(tabId);
  const isHidden = address === undefined;
  // Asked first: where permission was withdrawn, Chrome does not refuse but waits for a click on the icon, for ever.
  if (isHidden && !(await tab.hasSitePermission())) {
    return fail('no-permission', 'the tab and korea.kr are closed to us');
  }
  // Firefox neither runs anything in its own pages nor says so; on an empty tab it never answers.
  if (!isHidden && !/^https?:/.test(address)) {
    return fail('restricted-page', `nothing may run on ${new URL(address).protocol} pages`);
  }
  try {
    return ok(await work());
  } catch (error) {
    const isWithdrawn = !isHidden && tab.isSiteAddress(address) && !(await tab.hasSitePermission());
    return fail(isWithdrawn ? 'no-permission' : 'restricted-page', String(error));
  }
}

/**
 * Puts the script that reads the page into a tab: it registers its port listener once, however often it is injected.
 * Fails as `runInPage` does.
 */
export function injectCapture(tabId: number, tab: TabScripts): Promise<Result<void>> {
  return runInPage(tabId, tab, () => tab.injectFile(tabId, '/capture.js'));
}
