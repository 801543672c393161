import { browser } from '../platform/browser.ts';
import type { Answers, FromExtension } from './messages.ts';

/** Asks the background, from a page of the extension. The caller checks what it does not trust of the answer. */
export async function sendToBackground<M extends FromExtension>(
  message: M,
): Promise<Answers[M['type']]> {
  return await browser.runtime.sendMessage(message);
}
