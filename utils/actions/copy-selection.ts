import { fail, ok, type Result } from '../article/failure.ts';
import type { QuotedSelection, QuoteRequest } from '../article/quote-request.ts';
import type { FrameScripts } from '../platform/frame-scripts.ts';
import type { TabScripts } from '../platform/tab-scripts.ts';
import { runInPage } from './run-in-page.ts';

/** Where something is selected: the menu knows the frame and the text, the shortcut knows neither. */
export interface SelectionPlace {
  tabId: number;
  frameId?: number;
  /** The selected text on one line, as the browser's menu gives it: used where the frame cannot be read. */
  text?: string;
}

export interface CopySelectionOptions extends Pick<QuoteRequest, 'format' | 'template' | 'words'> {
  signal: AbortSignal;
  edges: TabScripts & Omit<FrameScripts, 'readLines'>;
}

interface Selected {
  frameId: number;
  passages: string[];
  before: string;
}

/**
 * Copies what is selected in a korea.kr page with its credit, and says how much of it is the article's. The selection may
 * be in the viewer's nested frames; the credit is the top page's. Fails with `no-article` on any other site (nothing of
 * ours runs there), `nothing-selected`, `clipboard-refused`, `cancelled`, and like capturing does.
 */
export async function copySelection(
  place: SelectionPlace,
  { format, template, words, signal, edges }: CopySelectionOptions,
): Promise<Result<QuotedSelection>> {
  const { tabId } = place;
  const address = await edges.tabAddress(tabId);
  if (address !== undefined && !edges.isSiteAddress(address)) {
    return fail('no-article', 'not a page of korea.kr');
  }
  const selected = await findSelection(place, edges);
  if (!selected.ok) return selected;
  const { frameId, passages, before } = selected.value;
  const inPage = frameId === edges.topFrame;
  const request = { passages, before, inPage, format, template, words };
  const quoted = await runInPage(tabId, edges, () =>
    unlessAborted(signal, edges.quoteInPage(tabId, request)),
  );
  if (!quoted.ok) return quoted;
  if (!quoted.value) return fail('cancelled', 'the page went away or took too long');
  // The frame of the selection first: it has the focus. Its document may refuse; then the top one.
  for (const frame of new Set([frameId, edges.topFrame])) {
    if (await edges.copyInFrame(tabId, frame, quoted.value.content)) return ok(quoted.value);
  }
  return fail('clipboard-refused', 'no document of the tab may write to the clipboard');
}

/** What the work gives, null once the signal aborts. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T | null> {
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([work, aborted]);
}

async function findSelection(
  { tabId, frameId, text }: SelectionPlace,
  edges: CopySelectionOptions['edges'],
): Promise<Result<Selected>> {
  const frames = await runInPage(tabId, edges, () => edges.readSelections(tabId, frameId));
  const chosen = frames.ok ? chooseFrame(frames.value) : undefined;
  if (chosen) {
    const { passages, before } = chosen.selection;
    return ok({ frameId: chosen.frameId, passages, before });
  }
  const given = text?.trim();
  if (given) return ok({ frameId: frameId ?? edges.topFrame, passages: [given], before: '' });
  return frames.ok ? fail('nothing-selected', 'no frame of the tab has selected text') : frames;
}

type FrameSelections = Awaited<ReturnType<FrameScripts['readSelections']>>;

/** Each frame keeps its own selection: the one with the focus is meant, else whichever has text. */
export function chooseFrame(frames: FrameSelections): FrameSelections[number] | undefined {
  const withText = frames.filter(({ selection }) => selection.passages.length > 0);
  return withText.find(({ selection }) => selection.focused) ?? withText[0];
}
