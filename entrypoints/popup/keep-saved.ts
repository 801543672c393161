import type { Result } from '../../utils/article/failure.ts';
import type { MarksChange } from '../../utils/article/marks.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import { announceLibraryChange } from '../../utils/library/changes.ts';
import { openLibrary } from '../../utils/library/indexed-db.ts';
import { newReadingList } from '../../utils/library/new-reading-list.ts';
import { now } from '../../utils/platform/clock.ts';

/** What there is to choose from. */
export interface Choices {
  lists: readonly ReadingList[];
  /** Every tag of the library, sorted. */
  tags: readonly string[];
}

/** Puts one saved article into lists and gives it tags. */
export interface Keeper {
  choices(): Promise<Choices>;
  /** Gives the article as it is then; undefined where it is gone. */
  change(change: MarksChange): Promise<Result<SavedArticle | undefined>>;
  /** Makes a list and puts the article into it. */
  newList(name: string): Promise<Result<SavedArticle | undefined>>;
}

/** Fetched when the reader first asks for lists or tags. */
export function createKeeper(id: string): Keeper {
  const library = openLibrary();
  const change: Keeper['change'] = async (wanted) => {
    const result = await library.change([id], wanted);
    if (!result.ok) return result;
    announceLibraryChange([id]);
    return { ok: true, value: await library.find(id) };
  };
  return {
    change,
    choices: async () => {
      const [lists, cards] = await Promise.all([library.lists(), library.cards()]);
      return { lists, tags: [...new Set(cards.flatMap(({ marks }) => marks.tags))].sort() };
    },
    newList: async (name) => {
      const list = newReadingList(await library.lists(), name, now());
      const made = await library.putList(list);
      return made.ok ? change({ kind: 'add-to-list', list: list.id }) : made;
    },
  };
}
