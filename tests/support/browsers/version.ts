import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Product } from './products.ts';

const run = promisify(execFile);

/** How long a browser may take to say its version, in milliseconds; a cold disk is slow. */
const PATIENCE_MS = 30_000;

/** What a program says about itself. */
export interface Spoken {
  product: Product;
  /** Major version. */
  version: number;
}

/** Asks a program which browser it is. null where it does not start or is none. */
export async function askVersion(executable: string): Promise<Spoken | null> {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return readWindowsVersion(executable);
  try {
    const { stdout } = await run(executable, ['--version'], { timeout: PATIENCE_MS });
    return parseVersion(stdout);
  } catch {
    return null;
  }
}

/** Reads `Chromium 156.0.8078.79 built on …`, `Google Chrome 150.0.1.2`, `Mozilla Firefox 153.7.0esr` and the like. */
export function parseVersion(text: string): Spoken | null {
  const found = /(Firefox|Microsoft Edge|Google Chrome|Chromium)\D*(\d+)\./.exec(text);
  if (!found) return null;
  const products: Record<string, Product> = {
    Firefox: 'firefox',
    'Microsoft Edge': 'edge',
    // "Chrome for Testing" takes an extension as Chromium does.
    'Google Chrome': /for Testing/.test(text) ? 'chromium' : 'chrome',
    Chromium: 'chromium',
  };
  const product = products[found[1] ?? ''];
  return product ? { product, version: Number(found[2]) } : null;
}

function readWindowsVersion(executable: string): Spoken | null {
  const folder = dirname(executable);
  try {
    if (/firefox\.exe$/i.test(executable)) {
      const ini = readFileSync(join(folder, 'application.ini'), 'utf8');
      const version = /^Version=(\d+)/m.exec(ini)?.[1];
      return version ? { product: 'firefox', version: Number(version) } : null;
    }
    const version = readdirSync(folder).find((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name));
    if (!version) return null;
    return { product: productByPath(executable), version: Number.parseInt(version, 10) };
  } catch {
    return null;
  }
}

function productByPath(executable: string): Product {
  if (/msedge\.exe$/i.test(executable)) return 'edge';
  return /Google\\Chrome\\/i.test(executable) ? 'chrome' : 'chromium';
}
