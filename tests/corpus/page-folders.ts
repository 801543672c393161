import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedPage } from './expected-page.ts';

/** The page corpus: one folder a page, each with page.html, meta.json, expected.json and, for viewer frames, site/. */
const PAGES_DIR = join(import.meta.dirname, '..', 'pages');

export interface PageFolder {
  slug: string;
  html: string;
  url: string;
  /** Serves the page's other same-origin files by path; absent where the page has none. */
  siteDir: string | undefined;
  expectedFile: string;
  /** Undefined where nobody has written down yet what is right. */
  expected: ExpectedPage | undefined;
}

export function pageSlugs(): string[] {
  return readdirSync(PAGES_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Throws where page.html or meta.json is missing: such a folder is no page. */
export function readPageFolder(slug: string): PageFolder {
  const folder = join(PAGES_DIR, slug);
  const siteDir = join(folder, 'site');
  const expectedFile = join(folder, 'expected.json');
  const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { url: string };
  return {
    slug,
    html: readFileSync(join(folder, 'page.html'), 'utf8'),
    url: meta.url,
    siteDir: existsSync(siteDir) ? siteDir : undefined,
    expectedFile,
    expected: existsSync(expectedFile)
      ? (JSON.parse(readFileSync(expectedFile, 'utf8')) as ExpectedPage)
      : undefined,
  };
}
