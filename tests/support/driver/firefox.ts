import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { FIREFOX_ID, FIREFOX_UUID, type LaunchOptions, launchBrowser } from '../browsers/launch.ts';
import { downloadsOf } from '../browsers/profile.ts';
import type { ClipboardText, Driver, OpenOptions } from './driver.ts';
import * as asked from './extension-calls.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import * as firefox from './firefox-privileged.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { killBrowser } from './kill-browser.ts';
import { PuppeteerTab } from './puppeteer-tab.ts';
import { ANSWER_MS, until, within } from './script.ts';
import type { Surface, Tab } from './surface.ts';

/** How long Firefox may take to start the extension's process anew, in milliseconds, before it is asked again. */
const CRASH_MS = 5_000;

/** Drives Firefox. */
export class FirefoxDriver implements Driver {
  readonly family = 'firefox';
  readonly origin = `moz-extension://${FIREFOX_UUID}`;
  private browser!: Browser;
  private window!: FirefoxWindow;
  control!: Tab;

  private constructor(
    private options: LaunchOptions,
    private extension: string,
  ) {}

  static async start(options: LaunchOptions, extension: string): Promise<FirefoxDriver> {
    const driver = new FirefoxDriver(options, extension);
    await driver.launch();
    return driver;
  }

  get downloads(): string {
    return downloadsOf(this.options.profile);
  }

  private async launch(): Promise<void> {
    this.browser = await launchBrowser(this.options);
    this.window = new FirefoxWindow(this.browser);
    await this.browser.installExtension(this.extension);
    await this.openControl();
    await this.window.evaluate(firefox.showButton);
    await this.window.evaluate(firefox.setColours, false);
  }

  private async openControl(): Promise<void> {
    this.control = this.tab(await this.browser.newPage());
    await this.control.goto(`${this.origin}/manifest.json`);
    await this.control.waitFor('the extension', () => Boolean(chrome.tabs));
  }

  private tab(page: Page): PuppeteerTab {
    return new PuppeteerTab(page, {
      dark: (_, dark) => this.window.evaluate(firefox.setColours, dark),
      printed: async (one, printed) => {
        await one.bringToFront();
        await this.window.evaluate(firefox.setPrinted, printed);
      },
    });
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

  async openExtension(path: string): Promise<Tab> {
    // A new tab opens in the window in front, which may be a private one.
    await this.control.bringToFront();
    return this.open(`${this.origin}/${path}`);
  }

  async tabAt(part: string): Promise<Tab> {
    const page = await until(part, async () => {
      for (const one of await this.browser.pages()) {
        const asked = one.evaluate(() => location.href);
        const url = await within(ANSWER_MS, asked).catch(() => '');
        if (url.includes(part)) return one;
      }
      return null;
    });
    const tab = this.tab(page);
    await tab.waitFor(part, () => document.readyState === 'complete');
    return tab;
  }

  async openPopup(tab: Tab): Promise<Surface> {
    await tab.bringToFront();
    await this.window.evaluate(firefox.pressButton);
    await until('the popup', () => this.window.evaluate(firefox.popupIsOpen));
    const popup = new FirefoxPopup(this.window);
    await popup.waitFor('the popup', () => document.readyState === 'complete');
    return popup;
  }

  async chooseMenu(tab: Tab, at: { x: number; y: number }): Promise<void> {
    await tab.bringToFront();
    if (!(tab instanceof PuppeteerTab)) throw new Error('A menu needs a tab');
    await tab.page.mouse.click(at.x, at.y, { button: 'right' });
    await until('our entry of the context menu', () =>
      this.window.evaluate(firefox.chooseMenuItem),
    );
  }

  async pressShortcut(tab: Tab): Promise<void> {
    await tab.bringToFront();
    const keys: [string, string, number][] = [
      ['Alt', 'AltLeft', 18],
      ['Shift', 'ShiftLeft', 16],
      ['C', 'KeyC', 67],
    ];
    await this.window.evaluate(firefox.pressKeys, keys);
  }

  readClipboard(): Promise<ClipboardText> {
    // A clipboard that changes while it is read refuses.
    return until('the clipboard', () => this.control.evaluate(asked.readClipboard));
  }

  async actionTitle(tab: Tab): Promise<string> {
    await tab.bringToFront();
    return this.control.evaluate(asked.actionTitle, await this.control.evaluate(asked.tabInFront));
  }

  /** The picture on the toolbar button over a tab. */
  async actionImage(tab: Tab): Promise<string> {
    await tab.bringToFront();
    return this.window.evaluate(firefox.buttonImage);
  }

  async allowSite(allowed: boolean): Promise<void> {
    if (allowed) throw new Error('In Firefox only the popup can ask for the site');
    await this.control.evaluate(asked.removeSite);
  }

  async allowPrivate(): Promise<void> {
    // The extension starts anew, and its pages close: another one keeps the window open.
    await this.browser.newPage();
    await this.window.evaluate(firefox.allowPrivate, FIREFOX_ID);
    await this.openControl();
  }

  async closeTabs(): Promise<void> {
    await this.window.evaluate(firefox.closePopup);
    const kept = this.control instanceof PuppeteerTab ? this.control.page : null;
    const pages = await this.browser.pages();
    await Promise.all(pages.filter((page) => page !== kept).map((page) => page.close()));
  }

  async stopWorker(): Promise<void> {
    await this.window.evaluate(firefox.stopBackground, FIREFOX_ID);
  }

  async crashPages(): Promise<void> {
    const pid = await this.window.evaluate(firefox.extensionProcess);
    // Without another tab the window would close with the last.
    await this.browser.newPage();
    process.kill(pid, 'SIGKILL');
    // A page that is opened while the process is being replaced may never load: another one is tried.
    const openAnew = async () => {
      await this.openControl();
      return (await this.window.evaluate(firefox.extensionProcess)) !== pid;
    };
    await until('the extension to be anew', () => within(CRASH_MS, openAnew()), 10 * CRASH_MS);
    await this.closeTabs();
  }

  async kill(): Promise<void> {
    await killBrowser(this.browser);
    // Puppeteer keeps the profile's own preferences beside its own, and puts them back once Firefox has ended.
    const isBack = () =>
      !readdirSync(this.options.profile).some((name) => name.endsWith('.puppeteer'));
    await until('the preferences to be back', async () => isBack());
    await this.launch();
  }

  async limitStorage(bytes: number | null): Promise<void> {
    this.options = { ...this.options, storageBytes: bytes };
    // Read only when Firefox starts.
    await this.restart();
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
}
