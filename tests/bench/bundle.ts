import { join } from 'node:path';
import { build } from 'vite';

/** The probe with the product's modules in it, minified as they are in the extension: one script for the page. */
export async function bundleProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'probe.ts'),
        formats: ['iife'],
        name: 'briefclipBench',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The probe was not built.');
  return output.output[0].code;
}
