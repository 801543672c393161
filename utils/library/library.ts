import type { Article } from '../article/article.ts';
import type { Card, TrashedCard } from '../article/card.ts';
import type { Result } from '../article/failure.ts';
import type { MarksChange } from '../article/marks.ts';
import type { ListChange, ReadingList } from '../article/reading-list.ts';
import type { SavedArticle, TrashedArticle } from '../article/saved-article.ts';
import type { Undo } from '../article/undo.ts';

/** What can be asked of the library from anywhere, private windows included. None of it sees the trash. */
export interface LibraryReader {
  find(id: string): Promise<SavedArticle | undefined>;
  /** The last saved, newest first; `limit` 0 to 1000. */
  latest(limit: number): Promise<Card[]>;
  count(): Promise<number>;
  /** The reading lists in their order. */
  lists(): Promise<ReadingList[]>;
}

export interface SaveOptions {
  /** Milliseconds since 1970. */
  at: number;
  /** Reading lists to put it into, at their end; one that is gone is passed over. */
  lists?: readonly string[] | undefined;
  /** Added to those it has. */
  tags?: readonly string[] | undefined;
}

/** An article to be taken in from outside: in the library, or, with `trashedAt`, in the trash. */
export interface IncomingArticle {
  saved: SavedArticle;
  /** Milliseconds since 1970. */
  trashedAt?: number | undefined;
}

export interface MergeOptions {
  /** Aborting before the end leaves everything as it was. */
  signal: AbortSignal;
  /** How many of the articles are done. */
  onProgress?(done: number): void;
}

/** What came from outside and was not there before. Plain data. */
export interface Merged {
  /** Ids of the articles that the library did not have; those that went to the trash are not among them. */
  articles: readonly string[];
  /** The lists that were made. */
  lists: readonly ReadingList[];
}

/** The articles on the reader's own machine. Each change is one transaction: it happens whole or not at all. */
export interface Library extends LibraryReader {
  /** All of them, newest first. */
  cards(): Promise<Card[]>;
  /** The cards of these ids that are in the library, in no sure order. */
  someCards(ids: readonly string[]): Promise<Card[]>;
  /** Whole articles in the order of their ids, for export: up to `limit` after the id `after`, null for the first. */
  batch(after: string | null, limit: number): Promise<SavedArticle[]>;
  /** The same of the trash. */
  batchTrash(after: string | null, limit: number): Promise<TrashedArticle[]>;
  /**
   * Keeps an article. One that is there gets the new text, keeps its marks and its place, and its former text becomes an
   * earlier one where it differs; its highlights are found again. One in the trash comes back as newly saved, with its
   * marks. Fails with `storage-full`; what was there before is then unchanged.
   */
  save(article: Article, options: SaveOptions): Promise<Result<SavedArticle>>;
  /**
   * Changes the marks of articles; ids that are not in the library are passed over. Fails with `list-gone` where they
   * would go into a list that is no more, and `storage-full`.
   */
  change(ids: readonly string[], change: MarksChange): Promise<Result<Undo>>;
  /** Makes a reading list, in place of one with its id. Fails with `storage-full`. */
  putList(list: ReadingList): Promise<Result<Undo>>;
  /** Changes a reading list. Fails with `list-gone` where it was removed meanwhile, and `storage-full`. */
  changeList(id: string, change: ListChange): Promise<Result<Undo>>;
  /** Removes a reading list; its articles stay. Fails with `storage-full`. */
  removeList(id: string): Promise<Result<Undo>>;
  /**
   * Takes a change back; gives what takes that back. Fails with `list-gone` where a list that was changed is no more, with
   * `list-changed` where one that was made has been filled or changed since (it stays), and `storage-full`; nothing is
   * taken back then.
   */
  undo(undo: Undo): Promise<Result<Undo>>;
  /**
   * Moves articles to the trash, and lets go what has been there for more than 30 days before `at`. Fails with
   * `storage-full`.
   */
  trash(ids: readonly string[], at: number): Promise<Result<void>>;
  /**
   * Takes articles out of the trash, as they were; they are no longer in lists that are gone. Fails with
   * `storage-full`.
   */
  restore(ids: readonly string[]): Promise<Result<void>>;
  /** The trash, last thrown away first. */
  trashed(): Promise<TrashedCard[]>;
  /**
   * Lets go for good what has been in the trash for more than 30 days before `at`; with no time, all of it. Fails with
   * `storage-full`: a browser may need room even for that.
   */
  emptyTrash(at?: number): Promise<Result<void>>;
  /**
   * Takes in articles and lists from outside, by identity: what is there is joined, never replaced by less. All of it in
   * one transaction or nothing. Fails with `cancelled` and `storage-full`. The caller has validated every record.
   * Gives what is new, and how many articles that were there got something.
   */
  merge(
    incoming: readonly IncomingArticle[],
    lists: readonly ReadingList[],
    options: MergeOptions,
  ): Promise<Result<Merged & { joined: number }>>;
  /**
   * Takes back what came from outside: its articles go to the trash, and its lists go but for those that hold other
   * articles or were changed since. What was joined into articles that were there stays. Gives what went. Fails with
   * `storage-full`.
   */
  withdraw(merged: Merged, at: number): Promise<Result<Merged>>;
  /** Brings back what was withdrawn, as far as the trash still has it; gives what came. Fails with `storage-full`. */
  bringBack(withdrawn: Merged): Promise<Result<Merged>>;
  /** Deletes everything: lists and trash too. Fails with `storage-full`. */
  clear(): Promise<Result<void>>;
}

/** How long the trash keeps an article, in milliseconds: 30 days. */
export const TRASH_KEPT_MS = 30 * 24 * 60 * 60 * 1000;
