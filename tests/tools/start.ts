/** `npm start`: a browser with the extension in it, on the sample briefing, which stands on this machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findFamily, findProduct } from '../support/browsers/find.ts';
import { requireBrowsers } from '../support/browsers/install.ts';
import { type FoundBrowser, familyOf, type Product } from '../support/browsers/products.ts';
import { makeProfile, removeProfile } from '../support/browsers/profile.ts';
import type { Driver } from '../support/driver/driver.ts';
import { startAfresh } from '../support/driver/extension-calls.ts';
import { startDriver } from '../support/driver/start.ts';
import { readPages } from '../support/site/pages.ts';
import { startSite } from '../support/site/site.ts';
import { readOptions, type StartOptions } from './start/options.ts';
import { joinPictures } from './start/picture.ts';

const SAMPLE = resolve(import.meta.dirname, '../pages/seed-156661100');

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const stop = interrupted();
  const browser = await chooseBrowser(options.product);
  const window = !options.headless && hasDisplay();
  if (!window && !options.headless)
    console.error('There is no display here: the browser runs without a window.');
  const pages = readPages([SAMPLE]);
  const site = await startSite(pages);
  const profile = makeProfile();
  try {
    const driver = await startDriver({ browser, site, profile, headless: !window });
    try {
      await Promise.race([show(driver, pages.urls[0] ?? '', options, window), stop]);
    } finally {
      await driver.close();
    }
  } finally {
    await site.close();
    removeProfile(profile);
  }
}

async function chooseBrowser(product: Product | null): Promise<FoundBrowser> {
  if (!product) {
    const any = (await findFamily('chromium')) ?? (await findFamily('firefox'));
    return any ?? must((await requireBrowsers(['chromium'])).chromium);
  }
  const found = await findProduct(product);
  if (found) return found;
  if (product === 'chrome' || product === 'edge')
    throw new Error(`${product} is not on this machine.`);
  return must((await requireBrowsers([familyOf(product)]))[familyOf(product)]);
}

function must(browser: FoundBrowser | undefined): FoundBrowser {
  if (!browser) throw new Error('There is no browser on this machine.');
  return browser;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function show(
  driver: Driver,
  url: string,
  options: StartOptions,
  window: boolean,
): Promise<void> {
  const { language, screenshot, headless } = options;
  await driver.control.evaluate(startAfresh, { language });
  if (screenshot || !window) await look(driver, url, options);
  if (screenshot || headless) return;
  await driver.closeTabs();
  // The tab that asked the extension API has done its work and becomes the reader's.
  await driver.control.goto(url);
  console.error('Press Ctrl-C, or close the browser, to end.');
  await driver.ended();
}

/** Opens the popup on the sample, prints what it says, and makes a picture where one is wanted. */
async function look(
  driver: Driver,
  url: string,
  { screenshot, dark }: StartOptions,
): Promise<void> {
  const paper = await driver.open('about:blank');
  const tab = await driver.open(url);
  const page = await tab.screenshot();
  const title = await tab.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  const popup = await driver.openPopup(tab);
  await popup.setDark(dark);
  console.log(await popup.waitForText(title));
  await popup.settle();
  if (!screenshot) return;
  const picture = await joinPictures(paper, page, await popup.screenshot());
  mkdirSync(dirname(resolve(screenshot)), { recursive: true });
  writeFileSync(screenshot, picture);
}

/** Ctrl-C: what is open is then closed in order. */
function interrupted(): Promise<void> {
  return new Promise((done) => {
    // Every time: npm and tsx may pass the same press on once more.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => done());
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
