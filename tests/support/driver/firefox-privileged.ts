/**
 * Programs that run in Firefox's own window, where its toolbar, menus and popup panels are. They use nothing from around
 * them. Only the few names they need are declared here; Firefox has no published types for them.
 */

interface Xul extends HTMLElement {
  state?: string;
  hidePopup(): void;
  activateItem(item: Element): void;
}
interface PopupBrowser extends HTMLElement {
  currentURI: { spec: string } | null;
  browsingContext: {
    prefersColorSchemeOverride: 'light' | 'dark' | 'none';
    currentWindowGlobal: {
      drawSnapshot(rect: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
}
interface TabbedWindow {
  gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };
}
interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface KeyInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
declare const CustomizableUI: { addWidgetToArea(id: string, area: string): void };
declare const ChromeUtils: {
  importESModule(url: string): Record<string, unknown>;
  requestProcInfo(): Promise<{ children: { pid: number; type: string }[] }>;
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void> };
  };
};
declare const Components: {
  classes: Record<string, { createInstance(kind: unknown): KeyInput }>;
  interfaces: Record<string, unknown>;
};
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  wm: { getMostRecentWindow(kind: string): Window };
};

/** Puts the extension's button on the toolbar; a new one starts in the extensions' menu. */
export function showButton(): void {
  CustomizableUI.addWidgetToArea('briefclip_briefclip_example-browser-action', 'nav-bar');
}

/** Presses the extension's button in the window that is in front. */
export function pressButton(): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const button = document.getElementById('briefclip_briefclip_example-BAP');
  if (!button) throw new Error('The button is not on the toolbar');
  button.click();
}

/** The picture that is drawn on the extension's button in the window in front. */
export function buttonImage(): string {
  const front = Services.wm.getMostRecentWindow('navigator:browser');
  const button = front.document.getElementById('briefclip_briefclip_example-BAP');
  return button ? front.getComputedStyle(button).listStyleImage : '';
}

/** Whether a popup of the extension is open, and shows what it should. */
export function popupIsOpen(): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  const panel = popup?.closest<Xul>('panel');
  return panel?.state === 'open' && Boolean(popup?.currentURI?.spec.includes('/popup.html'));
}

export function closePopup(): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector('browser.webextension-popup-browser');
  popup?.closest<Xul>('panel')?.hidePopup();
}

/** Runs a program that gives text in the popup's own document. */
export function runInPopup(program: string): Promise<string> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (!popup) throw new Error('No popup is open');
  const name = `briefclip-tests:${Math.random()}`;
  const answer = `
    const send = (data) => { try { sendAsyncMessage(${JSON.stringify(name)}, data); } catch {} };
    try {
      const room = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Promise.resolve(Cu.evalInSandbox(${JSON.stringify(program)}, room))
        .then((value) => send({ value }), (error) => send({ error: String(error) }));
    } catch (error) { send({ error: String(error) }); }`;
  const { messageManager } = popup;
  return new Promise((resolve, reject) => {
    // A popup that closes takes the answer with it.
    const watch = setInterval(() => {
      if (popup.isConnected && popup.closest<Xul>('panel')?.state === 'open') return;
      clearInterval(watch);
      reject(new Error('The popup has closed'));
    }, 50);
    const listener = (message: { data: unknown }) => {
      clearInterval(watch);
      messageManager.removeMessageListener(name, listener);
      const data = message.data as { value?: string; error?: string };
      if (data.error === undefined) resolve(String(data.value));
      else reject(new Error(data.error));
    };
    messageManager.addMessageListener(name, listener);
    const url = `data:application/javascript;charset=utf-8,${encodeURIComponent(`{${answer}}`)}`;
    messageManager.loadFrameScript(url, false);
  });
}

/** Presses the mouse at a point of the popup: a real press, which counts as the reader's will. */
export function clickInPopup(x: number, y: number): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  const press = `{
    const send = content.synthesizeMouseEvent
      ? (type) => content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 })
      : (type) => content.windowUtils.sendMouseEvent(type, ${x}, ${y}, 0, 1, 0);
    for (const type of ['mousemove', 'mousedown', 'mouseup']) send(type);
  }`;
  const url = `data:application/javascript;charset=utf-8,${encodeURIComponent(press)}`;
  popup?.messageManager.loadFrameScript(url, false);
}

/** A picture of a part of the popup's document (CSS pixels), as a data: address. Scroll bars are never in it. */
export async function drawPopup(part: Part): Promise<string> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (!popup) throw new Error('No popup is open');
  const { currentWindowGlobal } = popup.browsingContext;
  const rect = new DOMRect(part.x, part.y, part.width, part.height);
  const bitmap = await currentWindowGlobal.drawSnapshot(rect, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  const { width, height } = bitmap;
  const paper = Object.assign(canvas as HTMLCanvasElement, { width, height });
  paper.getContext('2d')?.drawImage(bitmap, 0, 0);
  return paper.toDataURL('image/png');
}

/** Chooses the extension's entry in the open context menu; false while it is not there. */
export function chooseMenuItem(): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = document.getElementById('contentAreaContextMenu') as Xul | null;
  const item = menu?.querySelector('[id^="briefclip_briefclip_example-menuitem"]');
  if (menu?.state !== 'open' || !item || (item as HTMLElement).hidden) return false;
  menu.activateItem(item);
  return true;
}

/** Presses keys together in the window in front, as `[key, code, keyCode]`, in their order. */
export function pressKeys(keys: [string, string, number][]): void {
  const front = Services.wm.getMostRecentWindow('navigator:browser');
  const input = Components.classes['@mozilla.org/text-input-processor;1']?.createInstance(
    Components.interfaces.nsITextInputProcessor,
  );
  if (!input?.beginInputTransactionForTests(front)) throw new Error('No keys can be pressed');
  const events = keys.map(
    ([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode } as KeyboardEventInit),
  );
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);
}

/** Brings the popup's document into focus, so that keys go there. */
export function focusPopup(): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  document.querySelector<PopupBrowser>('browser.webextension-popup-browser')?.focus();
}

/** What the popup is told about the system's colours; otherwise it takes those of the browser's own theme. */
export function setPopupColours(dark: boolean): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (popup) popup.browsingContext.prefersColorSchemeOverride = dark ? 'dark' : 'light';
}

/** What pages in tabs are told about the system's colours. */
export function setColours(dark: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
}

/** Whether the page in front is drawn as it is printed. */
export function setPrinted(printed: boolean): void {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser') as Window &
    TabbedWindow;
  gBrowser.selectedBrowser.browsingContext.mediumOverride = printed ? 'print' : '';
}

/** Lets the extension into private windows, as a person does on about:addons; it starts anew. */
export async function allowPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as { ExtensionPermissions: { add(id: string, added: object): Promise<void> } };
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  ) as { AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> } };
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(id, { permissions, origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Ends the extension's background as Firefox does when it has been idle. */
export async function stopBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** The process that the extension's pages run in. */
export async function extensionProcess(): Promise<number> {
  const { children } = await ChromeUtils.requestProcInfo();
  const found = children.find(({ type }) => type === 'extension');
  if (!found) throw new Error('The extension has no process');
  return found.pid;
}
