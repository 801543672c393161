import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pageFolders } from '../support/site/pages.ts';

/** A page to measure: its folder's name, the address it answers at, and the site's other documents by their paths. */
export interface BenchPage {
  name: string;
  url: string;
  files: Record<string, string>;
}

/** The pages in a folder: every folder in it with page.html and meta.json `{"url"}`. */
export function readBenchPages(root: string): BenchPage[] {
  return pageFolders(root).map((folder) => ({
    name: basename(folder),
    url: (JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { url: string }).url,
    files: siteDocuments(join(folder, 'site')),
  }));
}

function siteDocuments(site: string): Record<string, string> {
  if (!existsSync(site)) return {};
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [`/${name}`, readFileSync(join(site, name), 'utf8')]),
  );
}
