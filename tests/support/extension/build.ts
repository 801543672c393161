import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Family } from '../browsers/products.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOURCES = [
  'components',
  'entrypoints',
  'public',
  'utils',
  'wxt.config.ts',
  'package-lock.json',
];
const BUILDS: Record<Family, { name: string; folder: string }> = {
  chromium: { name: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { name: 'firefox', folder: '.output/firefox-mv3' },
};

/** The folder of the built extension for a family of browsers; builds it first where a source is newer. */
export async function builtExtension(family: Family): Promise<string> {
  const folder = join(ROOT, BUILDS[family].folder);
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < newestSource()) await build(family);
  return folder;
}

/**
 * Builds the extension.
 * @throws where the build fails; what it had to say is shown.
 */
async function build(family: Family): Promise<void> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', '-b', BUILDS[family].name];
  const code = await new Promise<number | null>((done, failed) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      // What a tool prints on its own output is for whoever called it.
      stdio: ['ignore', process.stderr, process.stderr],
    });
    child.once('error', failed).once('exit', done);
  });
  if (code !== 0) throw new Error(`The extension for ${BUILDS[family].name} could not be built.`);
}

/** When the newest of the files that the extension is made from changed, or a folder of them: milliseconds since 1970. */
export function newestSource(): number {
  const files = SOURCES.flatMap((source) => {
    const path = join(ROOT, source);
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { recursive: true, encoding: 'utf8' });
    return [path, ...entries.map((entry) => join(path, entry))];
  });
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
