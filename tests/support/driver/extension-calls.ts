/** Programs that run in the extension's own pages or its worker, and ask the extension API what a test wants to know. */

/** Events of Chromium can be sent by hand. */
interface Sendable {
  dispatch(...args: unknown[]): void;
}

export async function tabInFront(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is in front');
  return tab.id;
}

export function actionTitle(tabId: number): Promise<string> {
  return chrome.action.getTitle({ tabId });
}

export async function openPrivately(url: string): Promise<void> {
  await chrome.windows.create({ incognito: true, url });
}

export async function readClipboard(): Promise<{ html: string; plain: string }> {
  const [item] = await navigator.clipboard.read();
  const read = async (type: string) =>
    item?.types.includes(type) ? (await item.getType(type)).text() : '';
  const html = await read('text/html');
  // Firefox wraps what was copied.
  const body = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  return { html: body, plain: await read('text/plain') };
}

/** The frame of a tab where something is selected, and what. */
export async function selectionIn(tabId: number): Promise<{ frameId: number; text: string }> {
  const results = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => String(getSelection()),
  });
  const found = results.find(({ result }) => result);
  return { frameId: found?.frameId ?? 0, text: String(found?.result ?? '') };
}

export async function sendMenuClick(tabId: number, frameId: number, text: string): Promise<void> {
  const tab = await chrome.tabs.get(tabId);
  (chrome.contextMenus.onClicked as unknown as Sendable).dispatch(
    {
      menuItemId: 'copy-selection',
      editable: false,
      frameId,
      pageUrl: tab.url,
      selectionText: text,
    },
    tab,
  );
}

export async function sendCommand(tabId: number): Promise<void> {
  const tab = await chrome.tabs.get(tabId);
  (chrome.commands.onCommand as unknown as Sendable).dispatch('copy-selection', tab);
}

/** Sends what nobody answers: that alone starts the worker. */
export function wakeWorker(): void {
  chrome.runtime.sendMessage({ type: 'are-you-there' }).catch(() => {});
}

export async function removeSite(): Promise<void> {
  await chrome.permissions.remove({
    origins: chrome.runtime.getManifest().host_permissions ?? [],
  });
}

/** Puts the extension into the state of a fresh install, with these settings. */
export async function startAfresh(settings: Record<string, unknown>): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.local.set({ settings });
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores = [...database.objectStoreNames];
    await new Promise<void>((resolve, reject) => {
      if (stores.length === 0) return resolve();
      const change = database.transaction(stores, 'readwrite');
      for (const store of stores) change.objectStore(store).clear();
      change.oncomplete = () => resolve();
      change.onabort = () => reject(change.error);
    });
    database.close();
  }
}
