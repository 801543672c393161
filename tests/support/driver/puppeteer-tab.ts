import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { selectText } from './in-page.ts';
import { script, until } from './script.ts';
import { type Point, Tab } from './surface.ts';

/** What browsers are told of in different ways. */
export interface Media {
  dark(page: Page, dark: boolean): Promise<void>;
  printed(page: Page, printed: boolean): Promise<void>;
}

/** A document that puppeteer reaches by itself: every tab, and in Chromium the popup too. */
export class PuppeteerTab extends Tab {
  constructor(
    readonly page: Page,
    private media: Media,
  ) {
    super();
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  protected async run(program: string): Promise<string> {
    return (await this.page.evaluate(program)) as string;
  }

  async goto(url: string, loaded = true): Promise<void> {
    // Puppeteer would wait for every frame, and Firefox never tells that an extension's page has loaded.
    await this.page.goto(url, { waitUntil: [] });
    const states = loaded ? ['complete'] : ['interactive', 'complete'];
    const there = (wanted: string, enough: string[]) =>
      location.href.startsWith(wanted) && enough.includes(document.readyState);
    await this.waitFor(url, there, url, states);
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  async setSize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
    // The page hears of its new size later than it has it, and may take a press for one in its old layout.
    await this.settle();
  }

  setDark(dark: boolean): Promise<void> {
    return this.media.dark(this.page, dark);
  }

  setPrinted(printed: boolean): Promise<void> {
    return this.media.printed(this.page, printed);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async chooseFile(path: string): Promise<void> {
    const input = await until('a file input', () => this.page.$('input[type="file"]'));
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  async drag(from: Point, to: Point, meanwhile?: () => Promise<void>): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 8 });
    await meanwhile?.();
    await mouse.up();
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key as KeyInput);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot());
  }

  async wholeScreenshot(): Promise<Buffer> {
    // The picture is as wide as the page beside its scroll bar, and drawn without one.
    await this.evaluate(() => {
      document.documentElement.style.scrollbarWidth = 'none';
    });
    return Buffer.from(await this.page.screenshot({ fullPage: true }));
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }

  async select(text: string, frame?: string): Promise<{ x: number; y: number }> {
    const holder = await until(`the frame ${frame}`, async () =>
      frame ? this.page.frames().find((one) => one.url().includes(frame)) : this.page.mainFrame(),
    );
    const spot = await until(`“${text}” in ${frame ?? 'the page'}`, async () =>
      JSON.parse((await holder.evaluate(script(selectText, [text]))) as string),
    );
    const offset = await frameOffset(holder);
    return { x: offset.x + spot.x, y: offset.y + spot.y };
  }
}

/** Where a frame's viewport begins in the tab's, frames within frames added up. */
async function frameOffset(frame: Frame): Promise<{ x: number; y: number }> {
  const sum = { x: 0, y: 0 };
  for (let at: Frame | null = frame; at?.parentFrame(); at = at.parentFrame()) {
    const element = await at.frameElement();
    const box = await element?.evaluate((node) => {
      node.scrollIntoView({ block: 'nearest' });
      const { x, y } = node.getBoundingClientRect();
      return { x: x + node.clientLeft, y: y + node.clientTop };
    });
    sum.x += box?.x ?? 0;
    sum.y += box?.y ?? 0;
  }
  return sum;
}
