import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A stored answer: a file and how to send it. */
export interface StoredFile {
  file: string;
  type: string;
}

/** What a set of page folders answers to an address. */
export interface Pages {
  find(url: URL): StoredFile | null;
  /** The addresses of the pages, in the order of their folders. */
  urls: readonly string[];
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
};

/**
 * Reads page folders: `page.html` answers at the address in `meta.json` (host, path and query), the files under `site/`
 * answer at their path on any host, whatever the query.
 */
export function readPages(folders: readonly string[]): Pages {
  const pages = new Map<string, StoredFile>();
  const files = new Map<string, { file: StoredFile; folder: Set<string> }[]>();
  const urls: string[] = [];
  for (const folder of folders) {
    const url = new URL(readUrl(folder));
    urls.push(url.href);
    pages.set(pageKey(url), stored(join(folder, 'page.html')));
    const paths = sitePaths(join(folder, 'site'));
    const own = new Set(paths.keys());
    for (const [path, file] of paths) {
      files.set(path, [...(files.get(path) ?? []), { file: stored(file), folder: own }]);
    }
  }
  return {
    urls,
    find(url) {
      const page = pages.get(pageKey(url));
      if (page) return page;
      const candidates = files.get(url.pathname) ?? [];
      return (
        (candidates.find(({ folder }) => holdsViewer(folder, url)) ?? candidates[0])?.file ?? null
      );
    },
  };
}

/** Every folder under `root` that holds a page. */
export function pageFolders(root: string): string[] {
  return readdirSync(root)
    .sort()
    .map((name) => join(root, name))
    .filter((folder) => existsSync(join(folder, 'page.html')));
}

/** All releases share the viewer's address and differ in `rs`, the folder of the converted document. */
function holdsViewer(paths: ReadonlySet<string>, url: URL): boolean {
  const rs = url.searchParams.get('rs');
  return rs !== null && [...paths].some((path) => path.startsWith(rs));
}

const pageKey = (url: URL): string => `${url.hostname}${url.pathname}${url.search}`;

/** The address of a page folder. */
export function readUrl(folder: string): string {
  const meta: unknown = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'));
  if (typeof meta === 'object' && meta && 'url' in meta && typeof meta.url === 'string')
    return meta.url;
  throw new Error(`${folder}/meta.json names no url`);
}

function sitePaths(root: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!existsSync(root)) return found;
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const file = join(root, entry);
    if (statSync(file).isFile()) found.set(`/${relative(root, file).split(sep).join('/')}`, file);
  }
  return found;
}

function stored(file: string): StoredFile {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return { file, type: TYPES[ending] ?? 'application/octet-stream' };
}
