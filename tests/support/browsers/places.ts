import { posix, win32 } from 'node:path';
import type { Product } from './products.ts';

/** What finding a browser depends on; the tests give their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  playwrightChromium: string | null;
}

/** Environment variables that point at a browser, in the order in which they count. */
export const VARIABLES = {
  chromium: ['BRIEFCLIP_CHROMIUM', 'CHROME_PATH'],
  firefox: ['BRIEFCLIP_FIREFOX', 'FIREFOX_PATH'],
} as const;

const LINUX_NAMES: Record<Product, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome', 'chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/chromium'];

const LINUX_FILES: Record<Product, string[]> = {
  chromium: [],
  chrome: ['/opt/google/chrome/chrome'],
  edge: ['/opt/microsoft/msedge/msedge'],
  firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
};

const MAC_APPS: Record<Product, string[]> = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};

const WINDOWS_FILES: Record<Product, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

/** Where `product` may be on this machine, likeliest first, whether it is there or not. */
export function places(product: Product, machine: Machine): string[] {
  const system = systemPlaces(product, machine);
  return product === 'chromium' && machine.playwrightChromium
    ? [...system, machine.playwrightChromium]
    : system;
}

function systemPlaces(product: Product, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(env.HOME ?? '', 'Applications')];
    return cross(roots, MAC_APPS[product], posix.join);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return cross(roots.filter(isText), WINDOWS_FILES[product], win32.join);
  }
  const onPath = (env.PATH ?? '').split(':').filter(isText);
  const folders = [...new Set([...onPath, ...LINUX_FOLDERS])];
  return [...cross(folders, LINUX_NAMES[product], posix.join), ...LINUX_FILES[product]];
}

function cross(
  roots: readonly string[],
  names: readonly string[],
  join: (...parts: string[]) => string,
): string[] {
  return names.flatMap((name) => roots.map((root) => join(root, name)));
}

const isText = (value: string | undefined): value is string => Boolean(value);
