import * as firefox from './firefox-privileged.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { Surface } from './surface.ts';

const KEYS: Record<string, [string, number]> = {
  Enter: ['Enter', 13],
  Escape: ['Escape', 27],
  Tab: ['Tab', 9],
};

/** The open popup of Firefox. It is no tab, so that the remote protocol does not know it: Firefox's window does. */
export class FirefoxPopup extends Surface {
  constructor(private window: FirefoxWindow) {
    super();
  }

  protected run(program: string): Promise<string> {
    return this.window.evaluate(firefox.runInPopup, program);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.window.evaluate(firefox.clickInPopup, x, y);
  }

  async press(key: string): Promise<void> {
    const upper = key.toUpperCase();
    const [code, keyCode] = KEYS[key] ?? [`Key${upper}`, upper.charCodeAt(0)];
    await this.window.evaluate(firefox.focusPopup);
    await this.window.evaluate(firefox.pressKeys, [[key, code, keyCode]] as [
      string,
      string,
      number,
    ][]);
  }

  setDark(dark: boolean): Promise<void> {
    return this.window.evaluate(firefox.setPopupColours, dark);
  }

  async screenshot(): Promise<Buffer> {
    const inView = await this.evaluate(() => {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      return { x: scrollX, y: scrollY, width, height };
    });
    const url = await this.window.evaluate(firefox.drawPopup, inView);
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }

  close(): Promise<void> {
    return this.window.evaluate(firefox.closePopup);
  }
}
