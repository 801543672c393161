import type { Words } from '../../components/words.ts';
import type { Card, TrashedCard } from '../../utils/article/card.ts';
import type { Result } from '../../utils/article/failure.ts';
import type { MarkedText, TextRange } from '../../utils/article/marked-text.ts';
import type { MarksChange } from '../../utils/article/marks.ts';
import type { ListChange, ReadingList } from '../../utils/article/reading-list.ts';
import type { Undo } from '../../utils/article/undo.ts';
import type { Merged } from '../../utils/library/library.ts';
import type { Search } from '../../utils/library/search/search.ts';
import type { Asked } from '../../utils/library/search/show-hits.ts';
import type { TransferServices } from './transfer-services.ts';

/** How one thing that was done is taken back. Plain data. */
export type Back =
  | { kind: 'undo'; undo: Undo }
  | { kind: 'restore' | 'trash'; ids: readonly string[] }
  /** Of an import, and of what was taken back of it. */
  | { kind: 'withdraw' | 'bring-back'; merged: Merged };

/** What the library page shows first, without waiting for all that is saved. */
export interface FirstLook {
  /** Those saved last, newest first. */
  cards: Card[];
  /** How many there are in all. */
  count: number;
  lists: ReadingList[];
}

/** What the library page does outside itself. Whatever changes the library announces it, also to this page. */
export interface LibraryServices {
  first(): Promise<FirstLook>;
  /** All cards, newest first. */
  cards(): Promise<Card[]>;
  /** Those of these ids that are in the library. */
  someCards(ids: readonly string[]): Promise<Card[]>;
  lists(): Promise<ReadingList[]>;
  /** What is in the trash, last thrown away first. */
  trashed(): Promise<TrashedCard[]>;
  change(ids: readonly string[], change: MarksChange): Promise<Result<Back>>;
  changeList(id: string, change: ListChange): Promise<Result<Back>>;
  /** A new list at the end of those there are. */
  newList(
    name: string,
    colour: ReadingList['colour'],
  ): Promise<Result<{ list: ReadingList; back: Back }>>;
  /** Puts a list before another one, or, with null, at the end. */
  moveList(id: string, before: string | null): Promise<Result<Back>>;
  removeList(id: string): Promise<Result<Back>>;
  trash(ids: readonly string[]): Promise<Result<Back>>;
  restore(ids: readonly string[]): Promise<Result<Back>>;
  /** Takes something back; gives what takes that back. */
  takeBack(back: Back): Promise<Result<Back>>;
  /** There is no way back. */
  emptyTrash(): Promise<Result<void>>;
  /** Reads ahead what the first search needs. */
  warmSearch(): Promise<void>;
  search: Search['search'];
  /** Where in a title the words stand. */
  hitsIn(title: string, asked: Asked): TextRange[];
  /** A line of an article's text around the words; null where they stand elsewhere. */
  snippet(id: string, asked: Asked): Promise<MarkedText | null>;
  /** How articles go in and out, in the reader's words. */
  transfer(words: Words): TransferServices;
  /** Whether little room is left to save in. */
  isTight(): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back when anything changed, here or in another window; returns how to stop. */
  watch(callback: (changed: readonly string[] | 'all') => void): () => void;
}
