import type { CaptureResult } from '../../../utils/article/capture-result.ts';
import type { PortHandlers } from '../../../utils/messaging/tab-ports.ts';
import type { ScriptFile, TabScripts } from '../../../utils/platform/tab-scripts.ts';

interface Port<T> {
  handlers: PortHandlers<T>;
  closed: boolean;
}

/** A tab as the actions see one: a test says what its page answers. */
export class FakeTab implements TabScripts {
  address: string | undefined =
    'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156661100';
  permitted = true;
  refuses = false;
  injected: ScriptFile[] = [];
  capturePorts: Port<CaptureResult>[] = [];
  isSiteAddress = (address: string): boolean => address.startsWith('https://www.korea.kr/');

  injectFile = async (_tabId: number, file: ScriptFile): Promise<void> => {
    if (this.refuses) throw new Error('Cannot access contents of the page.');
    this.injected.push(file);
  };
  tabAddress = async (): Promise<string | undefined> => this.address;
  hasSitePermission = async (): Promise<boolean> => this.permitted;
  connectCapture = (_tabId: number, handlers: PortHandlers<CaptureResult>) =>
    open(this.capturePorts, handlers);
}

function open<T>(ports: Port<T>[], handlers: PortHandlers<T>): () => void {
  const port = { handlers, closed: false };
  ports.push(port);
  return () => {
    port.closed = true;
  };
}
