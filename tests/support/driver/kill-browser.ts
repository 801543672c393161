import type { Browser } from 'puppeteer-core';
import { within } from './script.ts';

/** How long puppeteer may take to notice, in milliseconds. */
const CLOSED_MS = 3_000;

/** Ends a browser from one moment to the next, without letting it write anything more. */
export async function killBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('The browser has no process of ours');
  const ended = new Promise((done) => process.once('exit', done));
  process.kill('SIGKILL');
  if (process.exitCode === null && process.signalCode === null) await ended;
  // Puppeteer puts Firefox's preferences back when it ends, which must be over before the next start.
  await within(CLOSED_MS, browser.close()).catch(() => {});
}
