import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from '../../support/bundle-script.ts';
import type { Driver } from '../../support/driver/driver.ts';
import { PuppeteerTab } from '../../support/driver/puppeteer-tab.ts';
import type { LibraryProbe } from './probe.ts';

/** One figure, and what it is promised to be at most. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'MB';
  /** null where nothing is promised. */
  limit: number | null;
  /** What it is made of. */
  detail: string;
}

/** A browser with the built extension, whose library is full. */
export interface LibraryBench {
  driver: Driver;
  articles: number;
  seed: number;
  /** The address of an article's page. */
  page: string;
  /** The path of the script of the searching thread in the built extension. */
  thread: string;
  /** Opens a page of the extension with the probe in it. */
  open(path: string): Promise<PuppeteerTab>;
}

/** Measures one thing; each begins with the library full and no page open, and leaves the library as it was. */
export type Measure = (bench: LibraryBench) => Promise<Figure[]>;

/** Inside a page: the probe that `open` left there. */
export type WithProbe = { briefclipProbe: LibraryProbe };

export async function libraryBench(
  driver: Driver,
  extension: string,
  size: Pick<LibraryBench, 'articles' | 'seed' | 'page'>,
): Promise<LibraryBench> {
  const bundle = await bundleScript(join(import.meta.dirname, 'probe.ts'), 'briefclipLibraryBench');
  const scripts = readdirSync(join(extension, 'assets'));
  const thread = scripts.find((name) => name.startsWith('search-worker'));
  if (!thread) throw new Error('The built extension has no script for the searching thread.');
  return {
    driver,
    ...size,
    thread: `/assets/${thread}`,
    async open(path) {
      const tab = await driver.openExtension(path);
      if (!(tab instanceof PuppeteerTab)) throw new Error('Only puppeteer’s tabs can be measured.');
      await tab.evaluateWith(bundle, () => true);
      return tab;
    },
  };
}
