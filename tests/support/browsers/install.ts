import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, findFamily } from './find.ts';
import type { Family, FoundBrowser } from './products.ts';

/** Debian's packages: the browsers, their Korean words, and a font that can draw them. */
const PACKAGES: Record<Family, string[]> = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-ko', 'fonts-noto-cjk'],
};

/**
 * Finds a browser of each family and installs what is missing where that is possible without asking anybody:
 * the system's packages first, because they bring the libraries that a browser needs, then Playwright's own download.
 * @throws with one sentence that says what to install.
 */
export async function requireBrowsers(
  families: readonly Family[],
): Promise<Partial<Record<Family, FoundBrowser>>> {
  const missing: Family[] = [];
  for (const family of families) if (!(await findFamily(family))) missing.push(family);
  if (missing.length > 0) await installPackages(missing.flatMap((family) => PACKAGES[family]));
  if (missing.includes('chromium') && !(await findFamily('chromium'))) await downloadChromium();
  const found: Partial<Record<Family, FoundBrowser>> = {};
  for (const family of families) {
    const browser = await findFamily(family);
    if (!browser)
      throw new Error(
        `Install ${describe(family)} (or set ${variableOf(family)} to it) and try again.`,
      );
    found[family] = browser;
  }
  return found;
}

const variableOf = (family: Family): string =>
  family === 'chromium' ? 'BRIEFCLIP_CHROMIUM' : 'BRIEFCLIP_FIREFOX';

/** True when apt-get ran and was content; false where there is none, or it would ask for a password. */
async function installPackages(packages: readonly string[]): Promise<boolean> {
  const prefix = privileges();
  if (!prefix || !works('apt-get', ['--version'])) return false;
  const apt = (...args: string[]) =>
    run([...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  console.log(`Installing ${[...new Set(packages)].join(', ')} …`);
  // An old list of packages names files that the mirror no longer has.
  await apt('update', '-q');
  return apt('install', '-q', '-y', '--no-install-recommends', ...new Set(packages));
}

/** The words to put before a command that changes the system, or null where that is not allowed without asking. */
function privileges(): string[] | null {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

async function downloadChromium(): Promise<boolean> {
  const root = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  console.log('Downloading Chromium with Playwright …');
  return run([process.execPath, join(root, '..', 'cli.js'), 'install', 'chromium']);
}

const works = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Runs a command with its output shown and nothing to read from; true when it ended well. */
function run([command = '', ...args]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
