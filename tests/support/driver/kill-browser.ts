import type { Browser } from 'puppeteer-core';

/** Ends a browser from one moment to the next, without letting it write anything more. */
export async function killBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('The browser has no process of ours');
  const ended = new Promise((done) => process.once('exit', done));
  process.kill('SIGKILL');
  if (process.exitCode === null && process.signalCode === null) await ended;
}
