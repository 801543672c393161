/** The part of the extension API that scripts inside pages need, as both browsers have it without the polyfill. */
export interface PageApi {
  runtime: {
    /** Gone once the extension was updated or removed under the page. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onConnect: { addListener(listener: (port: PagePort) => void): void };
  };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** A connection that the extension opened to the page. */
export interface PagePort {
  name: string;
  postMessage(message: unknown): void;
  onDisconnect: { addListener(listener: () => void): void };
}

/**
 * The API by the name that the browser gives it. Scripts that run in pages do without the polyfill, which is larger
 * than they are.
 */
export function pageApi(): PageApi {
  const world = globalThis as unknown as { browser?: PageApi; chrome: PageApi };
  return world.browser ?? world.chrome;
}
