import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import JSZip from 'jszip';
import { defineConfig } from 'wxt';

/** The Chrome id that follows from this key is the same on every machine, so that tests can name the extension's pages. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA14fV7MPQYwycblSpNU7/t1F4cF1Uv8Kq0z33U1yGGoF0do+g5WzmiXEaUcN7NPnMC5qXJ0M0pUoKnd6MtNE9R3wflDFBTTsb6vCEODf/m7cPlu7cPFE9pnIkaluJKgrcA8iwAku8/oWH2gOfErYT7gnT60jGmY5EjDnRvWZg+m2LI5DHqnSaoRHEHFn3Ke0EVZaofEdkg5UsoQgKEshIfyOGozI7DLccTayIQp2X7jpFSXmjwpAW0rYs9DYQaWJ+krzda+8bObPXVEBKF4v+pv/JdFadX837fF37WEU44xeuo+sf6fxywp+jscH9aZzAcY7WUd5Bd1FZltJUCxeXkwIDAQAB';

/** 대한민국 정책브리핑 on its hosts: www, m, and the bare one. */
const SITE = ['*://www.korea.kr/*', '*://m.korea.kr/*', '*://korea.kr/*'];

/** The icon of a state in the sizes that browsers ask for; drawn by tests/tools/icons.ts. */
const icon = (state: string): Record<string, string> =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${state}-${size}.png`]));

/** What is known of a module while the build forms its files. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** The modules that a page needs before it can draw. */
function modulesOf(page: string, modules: Modules): Set<string> {
  const found = new Set<string>();
  const add = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    // A copy: the array is used again for the next module.
    for (const imported of [...(modules.getModuleInfo(id)?.importedIds ?? [])]) add(imported);
  };
  add(resolve(import.meta.dirname, `entrypoints/${page}/main.tsx`));
  return found;
}

/** One file of what both pages need, and no earlier file has. */
function sharedBy(name: string, one: string, other: string) {
  const pages = [one, other];
  const known = new WeakMap<Modules, Set<string>[]>();
  return {
    name: (id: string, modules: Modules) => {
      const needed = known.get(modules) ?? pages.map((page) => modulesOf(page, modules));
      known.set(modules, needed);
      return needed.every((ids) => ids.has(id)) ? name : null;
    },
  };
}

/**
 * What the pages share, in few files: each one that a popup fetches takes a browser a millisecond, and split as finely as
 * could be there were fifty. What two pages need needs nothing else, so that no file waits for one that waits for it.
 */
const SHARED = [
  sharedBy('shared', 'popup', 'options'),
  sharedBy('article', 'popup', 'reader'),
  sharedBy('cards', 'popup', 'library'),
  sharedBy('saved', 'reader', 'library'),
];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  zip: {
    includeSources: ['.npmrc', '.gitignore', '.dependency-cruiser.cjs', '.size-limit.js'],
    excludeSources: ['test-results/**', 'coverage/**', '*.log'],
  },
  // The oldest browsers that know `light-dark()`, so that it is not rewritten for older ones.
  vite: () => ({
    build: {
      cssTarget: ['chrome123', 'firefox140'],
      rolldownOptions: { output: { codeSplitting: { groups: SHARED } } },
    },
  }),
  hooks: {
    'zip:extension:done': (_wxt, path) => packAgain(path),
    'zip:sources:done': (_wxt, path) => packAgain(path),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: 'Briefclip',
    description: '__MSG_app_description__',
    default_locale: 'ko',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'clipboardWrite',
    ],
    content_scripts: [{ matches: SITE, js: ['detect.js'], run_at: 'document_idle' }],
    host_permissions: SITE,
    commands: {
      'copy-selection': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_command_copy_selection__',
      },
    },
    icons: icon('article'),
    action: { default_title: '__MSG_action_title_idle__', default_icon: icon('idle') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'briefclip@briefclip.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123', key: CHROME_KEY }),
  }),
});

/** The earliest time that a zip can hold. */
const EARLIEST = new Date('1980-01-01T00:00:00Z');

/**
 * Packs a zip again with its files in the order of their names and no time of day, so that the same files give the same
 * bytes on every machine: WXT stamps each file with the time of packing and takes them as the disk lists them.
 */
async function packAgain(path: string): Promise<void> {
  const packed = await JSZip.loadAsync(await readFile(path));
  const again = new JSZip();
  for (const file of Object.values(packed.files).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (file.dir) continue;
    const options = { date: EARLIEST, createFolders: false };
    again.file(file.name, await file.async('nodebuffer'), options);
  }
  const bytes = await again.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  await writeFile(path, bytes);
}
