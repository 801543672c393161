import type { ClipboardContent } from '../article/excerpt.ts';
import type { QuotedSelection, QuoteRequest } from '../article/quote-request.ts';
import { browser } from './browser.ts';
import type { FrameSelection } from './frame/frame-tools.ts';
import { injectFile, TOP_FRAME } from './tab-scripts.ts';

const SELECTION_FILE = '/selection.js';

/** What is selected in one frame of a tab, or in all that may be read. Rejects where the browser refuses. */
async function readSelections(
  tabId: number,
  frameId: number | undefined,
): Promise<{ frameId: number; selection: FrameSelection }[]> {
  const target =
    frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [SELECTION_FILE as '/background.js'] });
  const results = await browser.scripting.executeScript({
    target,
    func: () => globalThis.briefclipFrame?.read() ?? null,
  });
  return results.flatMap(({ frameId: id, result }) =>
    result ? [{ frameId: id, selection: result as FrameSelection }] : [],
  );
}

/** The lines of a tab's top page as they stand. Rejects where the browser refuses. */
async function readLines(tabId: number): Promise<string[]> {
  await injectFile(tabId, SELECTION_FILE);
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [TOP_FRAME] },
    func: () => globalThis.briefclipFrame?.lines() ?? [],
  });
  return (answer?.result as string[] | undefined) ?? [];
}

/** Makes a copy of a selection in the tab's page; null where the page went away. Rejects where the browser refuses. */
async function quoteInPage(tabId: number, request: QuoteRequest): Promise<QuotedSelection | null> {
  await injectFile(tabId, '/capture.js');
  await injectFile(tabId, '/quotation.js');
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [TOP_FRAME] },
    func: (wanted: QuoteRequest) => globalThis.briefclipQuote?.(wanted),
    args: [request],
  });
  return (answer?.result as QuotedSelection | null | undefined) ?? null;
}

/** Writes the clipboard from within a frame. False where its document refuses or nothing may run there. */
async function copyInFrame(
  tabId: number,
  frameId: number,
  content: ClipboardContent,
): Promise<boolean> {
  try {
    await injectFile(tabId, SELECTION_FILE, frameId);
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (text: ClipboardContent) => globalThis.briefclipFrame?.copy(text) ?? false,
      args: [content],
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/** Shows a sentence in the tab's top page for a moment. False where nothing may be shown there. */
export async function showNote(
  tabId: number,
  sentence: string,
  language: string,
): Promise<boolean> {
  try {
    await injectFile(tabId, SELECTION_FILE);
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [TOP_FRAME] },
      func: (text: string, lang: string) => globalThis.briefclipFrame?.note(text, lang),
      args: [sentence, language],
    });
    return true;
  } catch {
    return false;
  }
}

/** What copying a selection needs of a tab; the action takes it as an argument. */
export const frameScripts = {
  readSelections,
  readLines,
  quoteInPage,
  copyInFrame,
  topFrame: TOP_FRAME,
};

export type FrameScripts = typeof frameScripts;
