import type { Result } from './failure.ts';
import type { MarksChange } from './marks.ts';
import type { ReadingList } from './reading-list.ts';
import type { SavedArticle } from './saved-article.ts';
import type { Undo } from './undo.ts';

/** What there is to choose from. */
export interface Choices {
  lists: readonly ReadingList[];
  /** Every tag of the library, sorted. */
  tags: readonly string[];
}

/** What a choice came to. */
export type Kept = Result<{
  /** The article as it is then; undefined where it is gone. */
  saved: SavedArticle | undefined;
  undo: Undo;
}>;

/** Puts one saved article into lists and gives it tags. */
export interface Keeper {
  choices(): Promise<Choices>;
  change(change: MarksChange): Promise<Kept>;
  /** Makes a list and puts the article into it. */
  newList(name: string): Promise<Kept>;
  /** Takes back what a choice did. */
  undo(undo: Undo): Promise<Kept>;
}
