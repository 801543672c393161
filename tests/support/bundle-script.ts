import { type BuildOptions, build } from 'vite';

/**
 * A module and what it imports, the product's modules among them, as one script that a page can run; `name` is what it
 * is called on the window.
 */
export async function bundleScript(
  entry: string,
  name: string,
  options: Pick<BuildOptions, 'minify'> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { ...options, write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  return output.output[0].code;
}
