import { findHighlights } from '../highlights/anchor.ts';
import { exportSource } from './export-source.ts';
import { ordersAfter } from './orders.ts';
import { readImport } from './read-import.ts';
import { writeBookmarks } from './write-bookmarks.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { zipFiles } from './zip-files.ts';

/** How articles are carried out of the library, for actions; fetched when it is wanted, since it brings libraries along. */
export const carriers = {
  exportSource,
  findHighlights,
  ordersAfter,
  readImport,
  writeBookmarks,
  writeCsv,
  writeJson,
  zipFiles,
};

export type Carriers = typeof carriers;
