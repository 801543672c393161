import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type LaunchOptions, launchBrowser } from '../browsers/launch.ts';
import { downloadsOf } from '../browsers/profile.ts';
import type { ClipboardText, Driver, OpenOptions } from './driver.ts';
import * as asked from './extension-calls.ts';
import { killBrowser } from './kill-browser.ts';
import { type Media, PuppeteerTab } from './puppeteer-tab.ts';
import { ANSWER_MS, script, until, within } from './script.ts';
import type { Surface, Tab } from './surface.ts';
import { withoutUnlimitedStorage } from './without-unlimited-storage.ts';

/** Chrome's own page about extensions may set what a person sets there. */
interface DeveloperPrivate {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
}

/** Drives Chromium, Chrome and Edge. */
const MEDIA: Media = {
  dark: (page, dark) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]),
  printed: (page, printed) => page.emulateMediaType(printed ? 'print' : 'screen'),
};

export class ChromiumDriver implements Driver {
  readonly family = 'chromium';
  private browser!: Browser;
  private id = '';
  control!: Tab;
  /** The folder that is installed when the browser starts. */
  private installed: string;

  private constructor(
    private options: LaunchOptions,
    private extension: string,
  ) {
    this.installed = extension;
  }

  static async start(options: LaunchOptions, extension: string): Promise<ChromiumDriver> {
    const driver = new ChromiumDriver(options, extension);
    await driver.launch();
    return driver;
  }

  get origin(): string {
    return `chrome-extension://${this.id}`;
  }

  get downloads(): string {
    return downloadsOf(this.options.profile);
  }

  private async launch(): Promise<void> {
    this.browser = await launchBrowser(this.options);
    this.id = await this.browser.installExtension(this.installed);
    await this.openControl();
    // Where somebody looks for the button it should be there; a new one is behind the puzzle piece.
    if (!this.options.headless) await this.configure({ pinnedToToolbar: true });
  }

  private async openControl(): Promise<void> {
    const page = await this.browser.newPage();
    // Only a page that believes to be in front may read the clipboard.
    await page.emulateFocusedPage(true);
    this.control = this.tab(page);
    await until('the extension', async () => {
      await this.control.goto(`${this.origin}/manifest.json`);
      return this.control.evaluate(() => Boolean(chrome.tabs));
    });
    await this.browser
      .defaultBrowserContext()
      .overridePermissions(this.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  }

  private tab(page: Page): PuppeteerTab {
    return new PuppeteerTab(page, MEDIA);
  }

  async open(url: string, options: OpenOptions = {}): Promise<Tab> {
    if (options.private) {
      await this.control.evaluate(asked.openPrivately, url);
      return this.tabAt(url);
    }
    const tab = this.tab(await this.browser.newPage());
    await tab.goto(url, options.loaded);
    return tab;
  }

  openExtension(path: string): Promise<Tab> {
    return this.open(`${this.origin}/${path}`);
  }

  async tabAt(part: string): Promise<Tab> {
    const target = await this.browser.waitForTarget(
      (one) => one.type() === 'page' && one.url().includes(part),
    );
    const tab = this.tab(await target.asPage());
    await tab.waitFor(part, () => document.readyState === 'complete');
    return tab;
  }

  async openPopup(tab: Tab): Promise<Surface> {
    await tab.bringToFront();
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension || !(tab instanceof PuppeteerTab)) throw new Error('The extension is not there');
    const before = new Set(this.browser.targets());
    await tab.page.triggerExtensionAction(extension);
    const target = await this.browser.waitForTarget(
      (one) => !before.has(one) && one.url().startsWith(`${this.origin}/popup.html`),
    );
    const popup = this.tab(await target.asPage());
    await popup.waitFor('the popup', () => document.readyState === 'complete');
    return popup;
  }

  /** A headless Chromium draws no context menu: the browser's own event is sent instead. */
  async chooseMenu(tab: Tab): Promise<void> {
    const tabId = await this.tabId(tab);
    const { frameId, text } = await this.control.evaluate(asked.selectionIn, tabId);
    await this.evaluateInWorker(asked.sendMenuClick, tabId, frameId, text);
  }

  async pressShortcut(tab: Tab): Promise<void> {
    await this.evaluateInWorker(asked.sendCommand, await this.tabId(tab));
  }

  readClipboard(): Promise<ClipboardText> {
    // A clipboard that changes while it is read refuses.
    return until('the clipboard', () => this.control.evaluate(asked.readClipboard));
  }

  async actionTitle(tab: Tab): Promise<string> {
    return this.control.evaluate(asked.actionTitle, await this.tabId(tab));
  }

  async actionImage(): Promise<null> {
    return null;
  }

  allowSite(allowed: boolean): Promise<void> {
    return this.configure({ hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' });
  }

  async allowPrivate(): Promise<void> {
    await this.configure({ incognitoAccess: true });
    // The extension starts anew, and its pages with it.
    await this.control.close();
    await this.openControl();
  }

  private async configure(change: object): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async (full) => {
        const { developerPrivate } = chrome as unknown as DeveloperPrivate;
        // Without it an unpacked extension is switched off by its next start.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration(full);
      },
      { extensionId: this.id, ...change },
    );
    await page.close();
  }

  async closeTabs(): Promise<void> {
    const kept = this.control instanceof PuppeteerTab ? this.control.page : null;
    const pages = await this.browser.pages();
    await Promise.all(pages.filter((page) => page !== kept).map((page) => page.close()));
  }

  async stopWorker(): Promise<void> {
    if (!(this.control instanceof PuppeteerTab)) return;
    const session = await this.control.page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  async crashPages(): Promise<void> {
    const crashed = this.control instanceof PuppeteerTab ? this.control.page : null;
    const session = await crashed?.createCDPSession();
    // Its answer never comes.
    session?.send('Page.crash').catch(() => {});
    await new Promise((done) => crashed?.once('error', done));
    await this.openControl();
    await this.closeTabs();
  }

  async kill(): Promise<void> {
    await killBrowser(this.browser);
    await this.launch();
  }

  async limitStorage(bytes: number | null): Promise<void> {
    this.installed =
      bytes === null
        ? this.extension
        : withoutUnlimitedStorage(this.extension, join(this.options.profile, 'extension'));
    await this.restart();
    if (bytes === null || !(this.control instanceof PuppeteerTab)) return;
    // The limit holds as long as the session that set it.
    const session = await this.control.page.createCDPSession();
    const { origin } = this;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.launch();
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async ended(): Promise<void> {
    const { browser } = this;
    if (browser.connected) await new Promise((done) => browser.once('disconnected', done));
  }

  private async tabId(tab: Tab): Promise<number> {
    await tab.bringToFront();
    return this.control.evaluate(asked.tabInFront);
  }

  // biome-ignore lint/suspicious/noExplicitAny: inferred from the function given.
  private async evaluateInWorker<A extends any[]>(
    fn: (...args: A) => unknown,
    ...args: A
  ): Promise<void> {
    await until('the worker', () => within(ANSWER_MS, this.askWorker(script(fn, args))));
  }

  /**
   * The browser ends the worker when it likes, and a message that meets it just then is lost. Puppeteer keeps what it
   * once got for a worker, even if it never answers: each question has a session of its own.
   */
  private async askWorker(expression: string): Promise<boolean> {
    await this.control.evaluate(asked.wakeWorker);
    const target = this.browser
      .targets()
      .findLast((one) => one.type() === 'service_worker' && one.url().startsWith(this.origin));
    if (!target) return false;
    const session = await target.createCDPSession();
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    await session.detach();
    return true;
  }
}
