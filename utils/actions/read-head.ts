import type { ArticleHead } from '../article/article.ts';
import { fail, ok, type Result } from '../article/failure.ts';
import type { connectHead } from '../messaging/tab-ports.ts';
import type { TabScripts } from '../platform/tab-scripts.ts';
import { injectCapture } from './run-in-page.ts';

export type HeadEdges = TabScripts & { connectHead: typeof connectHead };

/** What the page of a tab says about its article, without the text. Fails like capturing does. */
export async function readTabHead(
  tabId: number,
  { signal, edges }: { signal: AbortSignal; edges: HeadEdges },
): Promise<Result<ArticleHead>> {
  const injected = await injectCapture(tabId, edges);
  if (!injected.ok) return injected;
  if (signal.aborted) return fail('cancelled', 'aborted before the page was read');
  return await new Promise((resolve, reject) => {
    const close = edges.connectHead(tabId, {
      onValue: (head) => finish(() => resolve(ok(head))),
      onBug: (error) => finish(() => reject(error)),
      onGone: () => finish(() => resolve(fail('cancelled', 'the page went away'))),
    });
    const onAbort = () => finish(() => resolve(fail('cancelled', 'aborted')));
    const finish = (settle: () => void) => {
      signal.removeEventListener('abort', onAbort);
      close();
      settle();
    };
    signal.addEventListener('abort', onAbort);
  });
}
