import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { JSDOM } from 'jsdom';
import { exportLibrary } from '../../utils/actions/export-library.ts';
import { applyImport, type ImportEdges, planImport } from '../../utils/actions/import-library.ts';
import type { ExportFormat } from '../../utils/article/transfer.ts';
import { openLibrary } from '../../utils/library/indexed-db.ts';
import type { Library } from '../../utils/library/library.ts';
import { carriers } from '../../utils/library/transfer/transfer.ts';
import { collectFile } from '../../utils/platform/save-file.ts';
import { wordsIn } from './words.ts';

/** The moment of every export and import in tests. */
export const AT = Date.UTC(2026, 6, 2);

const { signal } = new AbortController();
const now = (): number => AT;

/** What another service exports, with invented entries. */
export const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../unit/utils/library/transfer/samples', name), 'utf8');

/** A library of its own, with nothing in it. Needs fake-indexeddb/auto. */
export function emptyLibrary(): Library {
  globalThis.indexedDB = new IDBFactory();
  return openLibrary();
}

/** Of jsdom's window alone: the files themselves are Node's, which can be read as streams. */
const { DOMParser } = new JSDOM().window;

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export interface ExportWishes {
  contacts?: boolean;
  notes?: boolean;
  ids?: readonly string[];
  language?: 'ko' | 'en';
}

/** A library carried out. */
export async function exportedFile(
  library: Library,
  format: ExportFormat = 'json',
  { contacts = true, notes = true, ids, language = 'ko' }: ExportWishes = {},
): Promise<{ name: string; file: Blob }> {
  const edges = { library, carriers, collect: collectFile, now };
  const words = { t: wordsIn(language), language };
  const made = await exportLibrary({ format, contacts, notes, ids, ...words, signal, edges });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

export const exported = async (...wanted: Parameters<typeof exportedFile>): Promise<string> =>
  await (await exportedFile(...wanted)).file.text();

/** What taking in a file would do. */
export function plan(
  library: Library,
  file: Blob | string,
  { signal: stop = signal, ...others }: Partial<ImportEdges> & { signal?: AbortSignal } = {},
) {
  let id = 0;
  const newId = (): string => `new-${++id}`;
  const edges = { library, carriers, parse, newId, now, pause: async () => {}, ...others };
  return planImport(typeof file === 'string' ? new Blob([file]) : file, { signal: stop, edges });
}

/** Takes a file in; gives what was said of it before. */
export async function imported(library: Library, file: Blob | string) {
  const planned = await plan(library, file);
  if (!planned.ok) throw new Error(`${planned.failure.kind}: ${planned.failure.message}`);
  const done = await applyImport(planned.value, { signal, library, announce: () => {} });
  if (!done.ok) throw new Error(done.failure.message);
  return planned.value.summary;
}
