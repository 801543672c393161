import type { Marks } from './marks.ts';
import type { ReadingList } from './reading-list.ts';

/** What one change did to an article's marks: the fields that it touched, before and after. */
export interface MarksUndo {
  id: string;
  before: Partial<Marks>;
  after: Partial<Marks>;
}

/** What one change did to a reading list; null where there was, or is, none. */
export interface ListUndo {
  id: string;
  before: ReadingList | null;
  after: ReadingList | null;
}

/**
 * How to take a change back. Plain data that can be stored and sent. Undoing takes back this change alone: what was
 * changed elsewhere since (in another window, by another action) stays.
 */
export interface Undo {
  marks: readonly MarksUndo[];
  lists: readonly ListUndo[];
}

export const NOTHING_TO_UNDO: Undo = { marks: [], lists: [] };
