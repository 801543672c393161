import { join } from 'node:path';
import { bundleScript } from '../bundle-script.ts';

/** The probe as one script for a page of the extension; it leaves `briefclipStore` on the window. */
export const bundleProbe = (): Promise<string> =>
  bundleScript(join(import.meta.dirname, 'probe.ts'), 'briefclipStore');
