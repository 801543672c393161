import { join } from 'node:path';
import { bundleScript } from '../support/bundle-script.ts';

/** The probe with the product's modules in it, minified as they are in the extension: one script for the page. */
export const bundleProbe = (): Promise<string> =>
  bundleScript(join(import.meta.dirname, 'probe.ts'), 'briefclipBench');
