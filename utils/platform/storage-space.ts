/** How much of what the browser gives the extension is used, in bytes. */
export interface StorageSpace {
  used: number;
  /** What the browser may give at most; it takes other sites' data and the disk into account. */
  quota: number;
  /** The browser has promised not to clear it by itself when the disk gets full. */
  persisted: boolean;
}

/** So much must be left, in bytes: room for some ten thousand articles, or for an import. */
const LEFT_AT_LEAST = 50_000_000;
const USED_AT_MOST = 0.8;

/** What is used and what there is; null where the browser does not say. */
export async function storageSpace(
  storage: StorageManager = navigator.storage,
): Promise<StorageSpace | null> {
  const [{ usage, quota }, persisted] = await Promise.all([
    storage.estimate(),
    storage.persisted(),
  ]);
  if (usage === undefined || !quota) return null;
  return { used: usage, quota, persisted };
}

/** Whether it is time to tell the reader, before a save is declined. */
export const isTight = ({ used, quota }: Pick<StorageSpace, 'used' | 'quota'>): boolean =>
  used >= quota * USED_AT_MOST || quota - used < LEFT_AT_LEAST;

/**
 * Asks the browser to keep what is stored even when the disk gets full; true where it does. For the moment after
 * somebody saved: they want it kept then, and Firefox may ask them. It costs nothing to ask again.
 */
export async function askToPersist(storage: StorageManager = navigator.storage): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}
