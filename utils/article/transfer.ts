/**
 * Forms in which the library is carried out, in the order in which they are offered: everything as it is (JSON), to read
 * (Markdown in one file or a file each, a web page), to go on with elsewhere (CSV, bookmarks), for reference managers.
 */
export const EXPORT_FORMATS = [
  'json',
  'markdown',
  'markdown-zip',
  'html',
  'csv',
  'bookmarks',
  'ris',
  'bibtex',
  'csl-json',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a form of export can be asked to hold besides what it always holds. */
export interface ExportOptions {
  /** Names and numbers of the officials whom releases name: other people's data. JSON only. */
  contacts: boolean;
  /** The reader's own notes. JSON holds them always, lists of references never. */
  notes: boolean;
}

/** Which of the options a form knows. */
export const EXPORT_CHOICES: Readonly<Record<ExportFormat, readonly (keyof ExportOptions)[]>> = {
  json: ['contacts'],
  markdown: ['notes'],
  'markdown-zip': ['notes'],
  html: ['notes'],
  csv: ['notes'],
  bookmarks: ['notes'],
  ris: [],
  bibtex: [],
  'csl-json': [],
};

/** Forms in which a list is handed to others. */
export const SHARE_FORMATS = ['html', 'markdown'] as const;
export type ShareFormat = (typeof SHARE_FORMATS)[number];

/** What a file for import turned out to be. */
export const IMPORT_KINDS = [
  'briefclip',
  'bookmarks',
  'pocket',
  'instapaper',
  'raindrop',
  'csv',
  'addresses',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Why an item of a file is not taken in. */
export const SKIP_REASONS = [
  /** No web address. */
  'no-address',
  /** A web address, but of no article on korea.kr. */
  'other-site',
  /** The same article stood in the file before; what it brings is taken in there. */
  'repeated',
  /** A record that is not as ours are. */
  'invalid',
  /** Longer than any article is. */
  'too-long',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface Skipped {
  /** Which item of the file: a record, link, row or line; the first is 1. */
  place: number;
  reason: SkipReason;
  /** The item's address or title as far as it has one, one line of up to 200 characters; plain text. */
  what: string;
}

/** What an import will do, or did. Every item of the file counts in exactly one of the numbers. */
export interface ImportSummary {
  kind: ImportKind;
  /** Articles that the library does not have. */
  added: number;
  /** Articles that it has, to which something is added. */
  merged: number;
  /** Articles that it has just so. */
  unchanged: number;
  /** Articles that go to the trash, because they were in the trash where the file comes from. */
  trashed: number;
  /** Names of the reading lists that are made. */
  lists: readonly string[];
  skipped: readonly Skipped[];
}

/** How far an export or import has come. */
export interface TransferProgress {
  done: number;
  /** What `done` will be at the end; 0 while that is not known. */
  total: number;
}
