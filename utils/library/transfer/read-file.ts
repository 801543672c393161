import type { ReadingList } from '../../article/reading-list.ts';
import type { SavedArticle } from '../../article/saved-article.ts';
import type { ImportKind, Skipped } from '../../article/transfer.ts';

/** A file that the reader chose: a Blob will do. */
export interface GivenFile {
  /** Bytes. */
  size: number;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** A saved article as a file of ours has it. */
export interface ReadRecord {
  /** Which of the file's records, from 1. */
  place: number;
  saved: SavedArticle;
  /** Milliseconds since 1970; absent for one that is not in the trash. */
  trashedAt?: number;
}

/** An address as another program's file has it. Plain text, cut to what the library takes. */
export interface ReadLink {
  /** Which of the file's items, from 1. */
  place: number;
  /** As it stands there: nothing is known of it yet. */
  address: string;
  title: string;
  /** Names of the folders or lists that it is in. */
  lists: readonly string[];
  tags: readonly string[];
  starred: boolean;
  read: boolean;
  /** Milliseconds since 1970; null where the file does not say. */
  readAt: number | null;
  note: string;
  /** Milliseconds since 1970; null where the file does not say. */
  addedAt: number | null;
}

/** What a file holds. Either `records` and `lists` or `links` are empty. */
export interface ReadFile {
  kind: ImportKind;
  lists: readonly ReadingList[];
  /** An article may be there several times. */
  records: readonly ReadRecord[];
  links: readonly ReadLink[];
  skipped: readonly Skipped[];
}

/** What is taken of a file. Beyond it a file is declined, or an item skipped. */
export const FILE_LIMITS = {
  /** Bytes of a file of ours. */
  bytes: 500 * 1024 * 1024,
  /** Bytes of another program's file, which is read whole. */
  foreignBytes: 50 * 1024 * 1024,
  /** Records, links, rows or lines. */
  items: 200_000,
  /** Characters of a record: an article of 100,000 characters with ten earlier texts. */
  record: { length: 4_000_000, depth: 20 },
  /** Characters of an address. */
  address: 2000,
  title: 500,
  note: 20_000,
  listName: 100,
  tag: 50,
  tags: 50,
} as const;
