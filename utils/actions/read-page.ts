import { type PageView, UNKNOWN_PAGE } from '../article/page-view.ts';
import type { FrameScripts } from '../platform/frame-scripts.ts';
import type { TabScripts } from '../platform/tab-scripts.ts';
import { chooseFrame } from './copy-selection.ts';
import { runInPage } from './run-in-page.ts';

/**
 * Reads what a copy needs of a tab's page: its lines, and what is selected in it or in its frames. Nothing is known of a
 * page that may not be asked, which is no failure: a copy then goes without link and selection.
 */
export async function readPage(
  tabId: number,
  edges: TabScripts & Pick<FrameScripts, 'readSelections' | 'readLines' | 'topFrame'>,
): Promise<PageView> {
  const read = await runInPage(tabId, edges, async () => {
    const frames = await edges.readSelections(tabId, undefined);
    return { frames, lines: await edges.readLines(tabId) };
  });
  if (!read.ok) return UNKNOWN_PAGE;
  const { frames, lines } = read.value;
  const chosen = chooseFrame(frames);
  if (!chosen) return { lines, selection: null };
  const { passages, before } = chosen.selection;
  const inPage = chosen.frameId === edges.topFrame;
  return { lines, selection: { passages, before: inPage ? before : null } };
}
