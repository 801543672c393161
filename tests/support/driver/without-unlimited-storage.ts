import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies an extension to a folder, but for its right to store without limit: with it Chromium asks nothing of the quota
 * before it writes, whatever DevTools set. Only a disk that is really full stops it, with the same error.
 */
export function withoutUnlimitedStorage(extension: string, folder: string): string {
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
}
