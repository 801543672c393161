import { useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article.ts';
import { fail, ok, type Result } from '../../utils/article/failure.ts';
import type { Highlight, MarkColour } from '../../utils/article/highlight.ts';
import type { Kept } from '../../utils/article/keeper.ts';
import type { MarksChange } from '../../utils/article/marks.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { Place } from '../../utils/article/summary.ts';
import type { Undo } from '../../utils/article/undo.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import type { LastWord } from '../../utils/library/last-words.ts';
import { inTurn } from '../../utils/platform/in-turn.ts';
import { type MarksServices, useMarks } from './use-marks.ts';
import type { useNotice } from './use-notice.ts';

export interface OwnMarksServices extends MarksServices {
  save(article: Article): Promise<Result<SavedArticle>>;
  /** Remembers where in the text the reader was: a block's index. No other page shows it, so none is told. */
  readTo(position: number): void;
  /** A highlight of a place of the saved text; null where nothing but spaces stands there. */
  makeHighlight(saved: SavedArticle, place: Place, colour: MarkColour): Highlight | null;
}

/** What a person can do with their marks in the reader; each says what came of it and can be taken back. */
export function useOwnMarks(
  given: SavedArticle | null,
  services: OwnMarksServices,
  { sayResult }: Pick<ReturnType<typeof useNotice>, 'sayResult'>,
) {
  const { saved, setSaved, change } = useMarks(given, services);
  const done = useRef<Undo | null>(null);
  const [turn] = useState(inTurn);
  /** What is done begins and shows at once; what came of it is told, and taken back, in the order of the asking. */
  const tell = (doing: Promise<Result<Undo>>, words: MessageKey) =>
    turn(async () => {
      const result = await doing;
      if (result.ok) done.current = result.value;
      sayResult(result, words, result.ok ? { undo: result.value } : {});
    });
  const act = (wanted: MarksChange, words: MessageKey) => tell(change(wanted), words);
  const save = async (article: Article) => {
    const result = await services.save(article);
    if (result.ok) setSaved(result.value);
    return result;
  };
  const highlightIn = async (article: Article, places: readonly Place[], colour: MarkColour) => {
    const kept = saved ? { ok: true as const, value: saved } : await save(article);
    if (!kept.ok) return kept;
    const made = places.flatMap((place) => services.makeHighlight(kept.value, place, colour) ?? []);
    if (made.length === 0) return fail('nothing-selected', 'nothing that can be highlighted');
    return change({ kind: 'add-highlights', highlights: made });
  };
  const highlight = (...asked: Parameters<typeof highlightIn>) =>
    tell(highlightIn(...asked), saved ? 'reader_highlighted' : 'reader_saved_highlighted');
  const undo = (only?: Undo) =>
    turn(async () => {
      const last = done.current;
      // A button's second press means nothing else.
      if (!last || (only && only !== last)) return;
      const result = await services.undo(last);
      if (result.ok) done.current = null;
      sayResult(result, 'reader_undone');
    });
  return {
    saved,
    save,
    highlight,
    undo,
    /** What is typed keeps itself; only what goes wrong is said. */
    keep: async (wanted: LastWord['change'], leaving: boolean) => {
      if (leaving) return services.leave(wanted);
      const result = await change(wanted);
      if (!result.ok) sayResult(result, 'reader_undone');
    },
    /** What came of choosing a list or tags. */
    filed: async (kept: Kept) => {
      if (kept.ok && kept.value.saved) setSaved(kept.value.saved);
      await tell(Promise.resolve(kept.ok ? ok(kept.value.undo) : kept), 'reader_filed');
    },
    star: (starred: boolean) =>
      act({ kind: 'starred', starred }, starred ? 'reader_starred' : 'reader_unstarred'),
    read: (readAt: number | null) =>
      act(
        { kind: 'read', readAt },
        readAt === null ? 'reader_marked_unread' : 'reader_marked_read',
      ),
    removeHighlight: (id: string) =>
      act({ kind: 'remove-highlight', highlight: id }, 'reader_unhighlighted'),
  };
}
