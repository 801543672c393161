import { browser } from './browser.ts';
import { injectFile, TOP_FRAME } from './tab-scripts.ts';

/** Both colours are given, so that the words can be read on a page of any colour. */
const MARK = `
::highlight(briefclip-sentence) { color: #16211f; background-color: #ffe27a; }
@media (forced-colors: active) {
  ::highlight(briefclip-sentence) { color: MarkText; background-color: Mark; }
}`;

/**
 * Scrolls a tab to a sentence of its text and marks it for a moment, in the page or in the viewer's frames. The colours
 * come as the browser's own style sheet, so that nothing is added to the page. False where the sentence is not seen
 * there or nothing may run.
 */
export async function showInPage(tabId: number, sentence: string): Promise<boolean> {
  try {
    await injectFile(tabId, '/show.js');
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: MARK });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [TOP_FRAME] },
      func: (text: string) => globalThis.briefclipShow?.(text) ?? false,
      args: [sentence],
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}
