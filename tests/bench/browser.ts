import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { describe, findFamily } from '../support/browsers/find.ts';
import type { Site } from '../support/site/site.ts';

/** A Chromium of the machine, headless, with the built extension and the stand-in for the site. */
export interface BenchBrowser {
  version: string;
  context: BrowserContext;
  /** The same browser seen from outside, where an opened popup is a page like any other. */
  outside: Browser;
  close(): Promise<void>;
}

/** Every host that pages stand for is found on this machine; nothing else can be reached. */
function resolverRules({ httpsPort, httpPort }: Site): string {
  const hosts = ['korea.kr', '*.korea.kr', '*.test'];
  const maps = hosts.flatMap((host) => [
    `MAP ${host}:443 127.0.0.1:${httpsPort}`,
    `MAP ${host}:80 127.0.0.1:${httpPort}`,
  ]);
  return [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}

/** @throws when there is no Chromium that the tests can drive. */
export async function openBrowser(site: Site, extension: string): Promise<BenchBrowser> {
  const found = await findFamily('chromium');
  if (!found) throw new Error(`Please install ${describe('chromium')}.`);
  const profile = mkdtempSync(join(tmpdir(), 'briefclip-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.executable,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${resolverRules(site)}`,
    ],
    viewport: null,
  });
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const outside = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    version: outside.version(),
    context,
    outside,
    async close() {
      await outside.close();
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
