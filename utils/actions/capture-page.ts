import type { CaptureResult } from '../article/capture-result.ts';
import { fail, ok, type Result } from '../article/failure.ts';
import type { connectCapture } from '../messaging/tab-ports.ts';
import type { TabScripts } from '../platform/tab-scripts.ts';
import { injectCapture } from './run-in-page.ts';

export interface CaptureOptions {
  /** Aborting it ends the capture with `cancelled`. */
  signal: AbortSignal;
  /** Called for each result as it arrives, the last too; later ones replace earlier ones. */
  onUpdate: (result: CaptureResult) => void;
  edges: TabScripts & { connectCapture: typeof connectCapture };
}

/**
 * Captures the page that a tab shows. Fails with `restricted-page` or `no-permission` where nothing may run, and with
 * `cancelled` where nothing had arrived before the reader left. What had arrived by then stays, marked `cancelled`.
 * Rejects only for bugs.
 */
export async function captureTab(
  tabId: number,
  { signal, onUpdate, edges }: CaptureOptions,
): Promise<Result<CaptureResult>> {
  const injected = await injectCapture(tabId, edges);
  if (!injected.ok) return injected;
  if (signal.aborted) return fail('cancelled', 'aborted before the page was read');
  return await new Promise((resolve, reject) => {
    let latest: CaptureResult | undefined;
    const close = edges.connectCapture(tabId, {
      onValue: (result) => {
        latest = result;
        onUpdate(result);
        if (!result.pending) finish(() => resolve(ok(result)));
      },
      onBug: (error) => finish(() => reject(error)),
      onGone: () => {
        const left = interrupted(latest, 'the page went away');
        if (left.ok) onUpdate(left.value);
        finish(() => resolve(left));
      },
    });
    const onAbort = () => finish(() => resolve(interrupted(latest, 'aborted')));
    const finish = (settle: () => void) => {
      signal.removeEventListener('abort', onAbort);
      close();
      settle();
    };
    signal.addEventListener('abort', onAbort);
  });
}

function interrupted(latest: CaptureResult | undefined, why: string): Result<CaptureResult> {
  const cancelled = fail('cancelled', why);
  return latest ? ok({ ...latest, failure: cancelled.failure, pending: false }) : cancelled;
}
