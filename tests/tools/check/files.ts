import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** Where the extension's own code stands. */
export const PRODUCT = ['entrypoints', 'components', 'utils'];

/** What the built extension is made from. */
const INPUTS = [...PRODUCT, 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];

/** Every file and folder at and under `path`, from the project's root; nothing where there is none. */
function walk(path: string): { path: string; folder: boolean }[] {
  const entry = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!entry) return [];
  if (!entry.isDirectory()) return [{ path, folder: false }];
  const inside = readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true });
  const place = (file: Dirent): string => relative(ROOT, join(file.parentPath, file.name));
  return [
    { path, folder: true },
    ...inside.map((file) => ({ path: place(file), folder: file.isDirectory() })),
  ];
}

/** The text of every file under the folders whose name matches, in the order of their paths. */
export function readTexts(
  folders: readonly string[],
  name: RegExp,
): { path: string; text: string }[] {
  return folders
    .flatMap(walk)
    .filter(({ path, folder }) => !folder && name.test(path))
    .map(({ path }) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const changed = (path: string): number => statSync(join(ROOT, path)).mtimeMs;

/** Whether one of the files made from the sources is missing, or older than a source (a deleted one included). */
export function isStale(outputs: readonly string[]): boolean {
  const made = outputs.flatMap(walk).map(({ path }) => changed(path));
  if (made.length < outputs.length) return true;
  const sources = INPUTS.flatMap(walk).map(({ path }) => changed(path));
  return Math.max(...sources) > Math.min(...made);
}
