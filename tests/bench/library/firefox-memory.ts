/** A program that runs in Firefox's own window (see `firefox-privileged.ts`): it uses nothing from around it. */

interface MemoryManager {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    each: (process: string, path: string, kind: number, units: number, amount: number) => void,
    eachData: null,
    done: () => void,
    doneData: null,
    anonymise: boolean,
  ): void;
}
declare const Components: {
  classes: Record<string, { getService(kind: unknown): MemoryManager }>;
  interfaces: Record<string, unknown>;
};

/** Bytes. */
export interface MemoryReport {
  /** The windows whose address holds the name asked for, and their scripts. */
  page: number;
  /** The extension's threads. */
  thread: number;
  /** What the extension's process shares with no other. */
  process: number;
}

/** What about:memory shows after its button “Minimize memory usage”. */
export async function reportMemory(address: string): Promise<MemoryReport> {
  const manager = Components.classes['@mozilla.org/memory-reporter-manager;1']?.getService(
    Components.interfaces.nsIMemoryReporterManager,
  );
  if (!manager) throw new Error('Firefox reports no memory');
  await new Promise<void>((resolve) => manager.minimizeMemoryUsage(resolve));
  const report = { page: 0, thread: 0, process: 0 };
  const count = (process: string, path: string, _kind: number, units: number, amount: number) => {
    // 0 is bytes; the others count things.
    if (units !== 0 || !process.startsWith('extension')) return;
    if (path === 'resident-unique') report.process += amount;
    else if (path.startsWith('explicit/workers/')) report.thread += amount;
    else if (path.startsWith('explicit/') && path.includes(address)) report.page += amount;
  };
  await new Promise<void>((resolve) => manager.getReports(count, null, resolve, null, false));
  return report;
}
