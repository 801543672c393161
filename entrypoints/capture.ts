import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CaptureEdges, captureArticle } from '../utils/actions/capture-document.ts';
import type { CaptureResult } from '../utils/article/capture-result.ts';
import { type PagePort, pageApi } from '../utils/platform/page-api.ts';

/** What an earlier injection into the same page left, so that two never answer; its id is gone with its extension. */
const world = globalThis as { briefclipCapture?: { id?: string } };

declare global {
  /** For what is injected behind this: the page's article, first as far as it is known. In the extension's own world. */
  var briefclipCapturePage: ((signal: AbortSignal) => AsyncGenerator<CaptureResult>) | undefined;
}

const edges: CaptureEdges = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  fetch: (input, init) => fetch(input, init),
  parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
};

async function serveCapture(port: PagePort): Promise<void> {
  const asked = new AbortController();
  port.onDisconnect.addListener(() => asked.abort());
  for await (const result of captureArticle(document, location.href, edges, asked.signal)) {
    if (asked.signal.aborted) return;
    port.postMessage(result);
  }
}

/** Injected into a tab on demand: answers the extension's ports with what the page holds. */
export default defineUnlistedScript(() => {
  if (world.briefclipCapture?.id) return;
  const { runtime } = pageApi();
  world.briefclipCapture = runtime;
  globalThis.briefclipCapturePage = (signal) =>
    captureArticle(document, location.href, edges, signal);
  runtime.onConnect.addListener((port) => {
    if (port.name === 'briefclip:capture') void serveCapture(port);
  });
});
