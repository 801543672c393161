import { type Failure, fail } from '../article/failure.ts';
import type { TabScripts } from '../platform/tab-scripts.ts';

/** The script that reads the page: it registers its port listener once, however often it is injected. */
const CAPTURE_FILE = '/capture.js';

/** Puts the capture script into a tab's page; null, or why the browser refuses. */
export async function injectCapture(tabId: number, tab: TabScripts): Promise<Failure | null> {
  try {
    await tab.injectFile(tabId, CAPTURE_FILE);
    return null;
  } catch (error) {
    return await refusal(tabId, tab, error);
  }
}

/**
 * Why nothing may run in a tab. Browsers word it differently and change their words, so the address tells: on korea.kr it
 * is the permission. Without permission the address is hidden too, unless the reader opened us by a click.
 */
export async function refusal(tabId: number, tab: TabScripts, error: unknown): Promise<Failure> {
  const address = await tab.tabAddress(tabId);
  const isSite =
    address === undefined ? !(await tab.hasSitePermission()) : tab.isSiteAddress(address);
  return fail(isSite ? 'no-permission' : 'restricted-page', String(error)).failure;
}
