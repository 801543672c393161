import type { LaunchOptions } from '../browsers/launch.ts';
import { familyOf } from '../browsers/products.ts';
import { builtExtension } from '../extension/build.ts';
import { ChromiumDriver } from './chromium.ts';
import type { Driver } from './driver.ts';
import { FirefoxDriver } from './firefox.ts';

/** Starts a browser with the extension in it, built anew where a source is newer. */
export async function startDriver(options: LaunchOptions): Promise<Driver> {
  const family = familyOf(options.browser.product);
  const extension = await builtExtension(family);
  return family === 'firefox'
    ? FirefoxDriver.start(options, extension)
    : ChromiumDriver.start(options, extension);
}
