import { type Browser, launch as launchPuppeteer } from 'puppeteer-core';
import type { Site } from '../site/site.ts';
import { type FoundBrowser, familyOf } from './products.ts';
import { downloadsOf } from './profile.ts';

/** How a browser is started. */
export interface LaunchOptions {
  browser: FoundBrowser;
  /** The stand-in that every host of the site is found at; no other host is found at all. */
  site: Pick<Site, 'httpsPort' | 'httpPort'>;
  profile: string;
  headless: boolean;
  /** Firefox only: room for what all sites and extensions store together, in bytes; null or nothing for all there is. */
  storageBytes?: number | null;
}

/** The extension's address in Firefox, fixed so that tests can name its pages. Chrome's follows from the manifest's key. */
export const FIREFOX_UUID = '5d0f6f3c-9f0e-4c58-8a53-1f6a2c0b7e11';
export const FIREFOX_ID = 'briefclip@briefclip.example';

const VIEWPORT = { width: 1280, height: 800 };

/** Starts a browser that meets the stand-in wherever it looks for korea.kr. The extension is not in it yet. */
export function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const common = {
    executablePath: options.browser.executable,
    userDataDir: options.profile,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? VIEWPORT : null,
    // Whoever starts a browser here ends it too, in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  if (familyOf(options.browser.product) === 'firefox') {
    return launchPuppeteer({
      ...common,
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...firefoxPreferences(options.site),
        'dom.quotaManager.temporaryStorage.fixedLimit': kilobytes(options.storageBytes ?? null),
        'browser.download.folderList': 2,
        'browser.download.dir': downloadsOf(options.profile),
      },
    });
  }
  return launchPuppeteer({
    ...common,
    browser: 'chrome',
    // Chrome from 137 on takes an extension only through a pipe, and so does every other of the family.
    pipe: true,
    enableExtensions: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(options.profile) },
    // A popup that scrolls is as much wider as its scroll bar: without one it would show an empty strip.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: chromiumArguments(options.site),
  });
}

/** As Firefox wants it: -1 for no limit. */
const kilobytes = (bytes: number | null): number => (bytes === null ? -1 : Math.ceil(bytes / 1024));

function chromiumArguments({ httpsPort, httpPort }: LaunchOptions['site']): string[] {
  const hosts = ['korea.kr', '*.korea.kr', '*.test'];
  const rules = [
    ...hosts.flatMap((host) => [
      `MAP ${host}:443 127.0.0.1:${httpsPort}`,
      `MAP ${host}:80 127.0.0.1:${httpPort}`,
    ]),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  // Chromium has no sandbox for root, and starts as root only without one; everybody else keeps it.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    `--host-resolver-rules=${rules.join(', ')}`,
    '--ignore-certificate-errors',
    // A page without https is to be met as one.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    `--window-size=${VIEWPORT.width},${VIEWPORT.height + 100}`,
    // A popup may be no higher than what the screen leaves it; only a headless browser reads this.
    '--screen-info={1600x1200}',
    ...sandbox,
  ];
}

/** Firefox knows no rules by host: every host is on this machine, and the stand-in answers 404 to the browser's own errands. */
function firefoxPreferences({
  httpsPort,
  httpPort,
}: LaunchOptions['site']): Record<string, unknown> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${httpsPort};80=${httpPort}`,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    // A temporary add-on is uninstalled at the end: without these its storage would go with it.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': false,
    // Tests crash its process on purpose; after five times Firefox would start it no more.
    'extensions.webextensions.crash.threshold': 10_000,
    'dom.events.testing.asyncClipboard': true,
    'devtools.jsonview.enabled': false,
    // The popup stays while the test looks at another tab.
    'ui.popup.disable_autohide': true,
    'browser.tabs.warnOnClose': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  };
}
