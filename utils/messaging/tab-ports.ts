import type { CaptureResult } from '../article/capture-result.ts';
import { connectTab } from '../platform/tab-scripts.ts';
import { CAPTURE_PORT, readCaptureResult } from './ports.ts';

/** What happens on a connection with our script in a tab. */
export interface PortHandlers<T> {
  onValue(value: T): void;
  /** Something arrived that should not: a bug. */
  onBug(error: unknown): void;
  /** The other end is gone: the page was left, or nothing listens there. Not called after our own `close`. */
  onGone(): void;
}

/** Has the tab's capture script read the page; returns how to cancel. */
export function connectCapture(tabId: number, handlers: PortHandlers<CaptureResult>): () => void {
  return connect(tabId, CAPTURE_PORT, readCaptureResult, handlers);
}

function connect<T>(
  tabId: number,
  name: string,
  read: (message: unknown) => T,
  handlers: PortHandlers<T>,
): () => void {
  const port = connectTab(tabId, name);
  port.onDisconnect(() => handlers.onGone());
  port.onMessage((message) => {
    let value: T;
    try {
      value = read(message);
    } catch (error) {
      handlers.onBug(error);
      return;
    }
    handlers.onValue(value);
  });
  return () => port.disconnect();
}
