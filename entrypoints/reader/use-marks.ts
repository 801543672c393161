import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../utils/article/failure.ts';
import type { MarksChange } from '../../utils/article/marks.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { Undo } from '../../utils/article/undo.ts';
import type { LastWord } from '../../utils/library/last-words.ts';
import { changedMarks } from '../../utils/library/marks.ts';

/** What the reader does with the marks of the article that it shows. */
export interface MarksServices {
  change(change: MarksChange): Promise<Result<Undo>>;
  /** Keeps a change while the page goes away. */
  leave(change: LastWord['change']): void;
  undo(undo: Undo): Promise<Result<unknown>>;
  /** Calls back with what is saved whenever it changed, here or elsewhere; returns how to stop. */
  watch(callback: (saved: SavedArticle | null) => void): () => void;
}

export interface OwnArticle {
  /** null while it is not saved. */
  saved: SavedArticle | null;
  /** To be called with what a first saving gave. */
  setSaved(saved: SavedArticle): void;
  /** Shows a change at once; what came of it follows. */
  change(change: MarksChange): Promise<Result<Undo>>;
}

/** The saved article, kept in step with other windows. */
export function useMarks(given: SavedArticle | null, services: MarksServices): OwnArticle {
  const [saved, show] = useState(given);
  /** Also what was saved since the last drawing. */
  const latest = useRef(given);
  const setSaved = (now: SavedArticle | null) => {
    latest.current = now;
    show(now);
  };
  useEffect(() => services.watch(setSaved), [services]);
  return {
    saved,
    setSaved,
    change: async (change) => {
      const before = latest.current;
      setSaved(before && { ...before, marks: changedMarks(before.marks, change, null) });
      const result = await services.change(change);
      if (!result.ok) setSaved(before);
      return result;
    },
  };
}
