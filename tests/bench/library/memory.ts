import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { FirefoxWindow } from '../../support/driver/firefox-window.ts';
import type { Measure } from './bench.ts';
import { type MemoryReport, reportMemory } from './firefox-memory.ts';
import { PATIENCE_MS, typeWords } from './keys.ts';

const MB = 1_000_000;
const WORDS = ['청', 'ㅊㄴ', '청년'];

/**
 * What the library page holds when it has searched, after all that can be let go is gone: its own memory and that of the
 * searching thread, as the browser counts it. Beside it, where the system tells, what the whole process has for itself,
 * which is more: it has the other pages of the extension in it, and the browser's own code and caches.
 */
export const measureMemory: Measure = async (bench) => {
  const tab = await bench.open('library.html');
  await tab.evaluate(typeWords, WORDS, PATIENCE_MS);
  const browser = tab.page.browser();
  const { bytes, detail } =
    bench.driver.family === 'firefox' ? await inFirefox(browser) : await inChromium(tab.page);
  await tab.close();
  return [
    { name: 'memory of the library page', value: bytes / MB, unit: 'MB', limit: 150, detail },
  ];
};

interface Memory {
  bytes: number;
  detail: string;
}

const inMB = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;

/** The heaps of the page and of its threads with what stands beside them: strings and buffers, and the page's elements. */
async function inChromium(page: Page): Promise<Memory> {
  const own = await heapOf(await page.createCDPSession());
  const threads = await Promise.all(page.workers().map((worker) => heapOf(worker.client)));
  const inThreads = threads.reduce((sum, bytes) => sum + bytes, 0);
  const process = await extensionProcess(page.browser());
  const parts = [`page ${inMB(own)}`, `thread ${inMB(inThreads)}`];
  if (process !== null) parts.push(`whole process ${inMB(process)}`);
  return { bytes: own + inThreads, detail: parts.join(', ') };
}

/** The protocol's newer fields are not in puppeteer's types. */
interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

/** What the extension's process shares with no other, as Linux counts it; null on other systems. */
async function extensionProcess(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const found = processInfo.find(({ id }) =>
    readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'),
  );
  if (!found) return null;
  const kilobytes = readFileSync(`/proc/${found.id}/smaps_rollup`, 'utf8').matchAll(
    /^Private_\w+:\s+(\d+) kB/gm,
  );
  return [...kilobytes].reduce((sum, [, size]) => sum + Number(size) * 1024, 0);
}

/** As about:memory has it. */
async function inFirefox(browser: Browser): Promise<Memory> {
  const { page, thread, process }: MemoryReport = await new FirefoxWindow(browser).evaluate(
    reportMemory,
    'library.html',
  );
  const detail = `page ${inMB(page)}, thread ${inMB(thread)}, whole process ${inMB(process)}`;
  return { bytes: page + thread, detail };
}
