import type { Result } from './failure.ts';
import type { MarksChange } from './marks.ts';
import type { ReadingList } from './reading-list.ts';
import type { SavedArticle } from './saved-article.ts';

/** What there is to choose from. */
export interface Choices {
  lists: readonly ReadingList[];
  /** Every tag of the library, sorted. */
  tags: readonly string[];
}

/** The article as it is then; undefined where it is gone. */
export type Kept = Result<SavedArticle | undefined>;

/** Puts one saved article into lists and gives it tags. */
export interface Keeper {
  choices(): Promise<Choices>;
  change(change: MarksChange): Promise<Kept>;
  /** Makes a list and puts the article into it. */
  newList(name: string): Promise<Kept>;
}
