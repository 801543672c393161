import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Within the project: browsers from a snap may read neither /tmp nor hidden folders of the home folder. */
const ROOT = resolve(import.meta.dirname, '../../../node_modules/.cache/briefclip');

/** Makes an empty folder for a browser's profile. */
export function makeProfile(): string {
  mkdirSync(ROOT, { recursive: true });
  const profile = mkdtempSync(join(ROOT, 'profile-'));
  mkdirSync(downloadsOf(profile));
  return profile;
}

/** Where a browser with this profile puts what it downloads. */
export const downloadsOf = (profile: string): string => join(profile, 'downloads');

/** Removes a profile that `makeProfile` made. A browser that is just ending may still write: tried a few times. */
export function removeProfile(folder: string): void {
  if (!resolve(folder).startsWith(ROOT)) throw new Error(`${folder} is no profile of ours`);
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
