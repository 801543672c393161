import { join } from 'node:path';
import { build } from 'vite';

/** The probe as one script for a page; it leaves `briefclipLinks` on the window. */
export async function bundleProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'probe.ts'),
        formats: ['iife'],
        name: 'briefclipLinks',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The probe was not built.');
  return output.output[0].code;
}
