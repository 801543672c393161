import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** Where the extension's own code stands. */
export const PRODUCT = ['entrypoints', 'components', 'utils'];

/** Every file at and under `path`, from the project's root; none where there is nothing. */
function walk(path: string): string[] {
  const entry = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!entry) return [];
  if (!entry.isDirectory()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(ROOT, join(file.parentPath, file.name)));
}

/** The text of every file under the folders whose name matches, in the order of their paths. */
export function readTexts(
  folders: readonly string[],
  name: RegExp,
): { path: string; text: string }[] {
  return folders
    .flatMap(walk)
    .filter((path) => name.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
