import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { type Machine, places, VARIABLES } from './places.ts';
import { type Family, type FoundBrowser, familyOf, OLDEST, type Product } from './products.ts';
import { askVersion, type Spoken } from './version.ts';

/** The products of a family, in the order in which they are tried. */
const ORDER: Record<Family, Product[]> = {
  chromium: ['chromium', 'chrome', 'edge'],
  firefox: ['firefox'],
};

/** This machine, as it is. */
function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    playwrightChromium: chromium.executablePath() || null,
  };
}

/**
 * Finds a browser of a family: where an environment variable points, else where systems keep them.
 * null where there is none of a version that the tests can drive.
 * @throws when an environment variable points at something that is no such browser: better than taking another.
 */
export async function findFamily(
  family: Family,
  machine: Machine = thisMachine(),
  ask: (executable: string) => Promise<Spoken | null> = askVersion,
): Promise<FoundBrowser | null> {
  const pointed = VARIABLES[family].find((name) => machine.env[name]);
  const path = pointed && machine.env[pointed];
  if (path) {
    const spoken = machine.exists(path) ? await ask(path) : null;
    if (!spoken || familyOf(spoken.product) !== family || spoken.version < OLDEST[family]) {
      throw new Error(`${pointed} points at ${path}, which is no ${describe(family)}.`);
    }
    return { ...spoken, executable: path };
  }
  for (const product of ORDER[family]) {
    const found = await findProduct(product, machine, ask);
    if (found) return found;
  }
  return null;
}

/** Finds one product where systems keep it; null where it is not there or too old. */
export async function findProduct(
  product: Product,
  machine: Machine = thisMachine(),
  ask: (executable: string) => Promise<Spoken | null> = askVersion,
): Promise<FoundBrowser | null> {
  for (const executable of places(product, machine)) {
    if (!machine.exists(executable)) continue;
    const spoken = await ask(executable);
    // A link named chromium may well start Chrome: what the program says counts.
    if (spoken?.product === product && spoken.version >= OLDEST[familyOf(product)]) {
      return { ...spoken, executable };
    }
  }
  return null;
}

/** For sentences: `Chrome, Chromium or Edge 146 or newer`. */
export function describe(family: Family): string {
  const names = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' };
  return `${names[family]} ${OLDEST[family]} or newer`;
}
