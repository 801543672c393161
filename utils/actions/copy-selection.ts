import { fail, ok, type Result } from '../article/failure.ts';
import type { CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { formatExcerpt } from '../attribution/excerpt.ts';
import type { FrameScripts } from '../platform/frame-scripts.ts';
import { type HeadEdges, readTabHead } from './read-head.ts';
import { runInPage } from './run-in-page.ts';

/** Where something is selected: the menu knows the frame and the text, the shortcut knows neither. */
export interface SelectionPlace {
  tabId: number;
  frameId?: number;
  /** The selected text on one line, as the browser's menu gives it: used where the frame cannot be read. */
  text?: string;
}

export interface CopySelectionOptions {
  format: CopyFormat;
  t: Translate;
  signal: AbortSignal;
  edges: HeadEdges & FrameScripts;
}

interface Selected {
  frameId: number;
  passages: string[];
}

/**
 * Copies what is selected in a korea.kr page with its credit. The selection may be in the viewer's nested frames; the
 * credit is the top page's. Fails with `no-article` on any other site (nothing of ours runs there), `nothing-selected`,
 * `clipboard-refused`, and like capturing does.
 */
export async function copySelection(
  place: SelectionPlace,
  { format, t, signal, edges }: CopySelectionOptions,
): Promise<Result<void>> {
  const address = await edges.tabAddress(place.tabId);
  if (address !== undefined && !edges.isSiteAddress(address)) {
    return fail('no-article', 'not a page of korea.kr');
  }
  const selected = await findSelection(place, edges);
  if (!selected.ok) return selected;
  const head = await readTabHead(place.tabId, { signal, edges });
  if (!head.ok) return head;
  const { frameId, passages } = selected.value;
  const content = formatExcerpt(head.value, passages, format, t);
  // The frame of the selection first: it has the focus. Its document may refuse; then the top one.
  for (const frame of new Set([frameId, edges.topFrame])) {
    if (await edges.copyInFrame(place.tabId, frame, content)) return ok(undefined);
  }
  return fail('clipboard-refused', 'no document of the tab may write to the clipboard');
}

async function findSelection(
  { tabId, frameId, text }: SelectionPlace,
  edges: CopySelectionOptions['edges'],
): Promise<Result<Selected>> {
  const frames = await runInPage(tabId, edges, () => edges.readSelections(tabId, frameId));
  const chosen = frames.ok ? chooseFrame(frames.value) : undefined;
  if (chosen) return ok({ frameId: chosen.frameId, passages: chosen.selection.passages });
  const given = text?.trim();
  if (given) return ok({ frameId: frameId ?? edges.topFrame, passages: [given] });
  return frames.ok ? fail('nothing-selected', 'no frame of the tab has selected text') : frames;
}

type FrameSelections = Awaited<ReturnType<FrameScripts['readSelections']>>;

/** Each frame keeps its own selection: the one with the focus is meant, else whichever has text. */
export function chooseFrame(frames: FrameSelections): FrameSelections[number] | undefined {
  const withText = frames.filter(({ selection }) => selection.passages.length > 0);
  return withText.find(({ selection }) => selection.focused) ?? withText[0];
}
