import { useRef } from 'preact/hooks';
import type { Article } from '../../utils/article/article.ts';
import { fail, type Result } from '../../utils/article/failure.ts';
import type { Highlight, MarkColour } from '../../utils/article/highlight.ts';
import type { MarksChange } from '../../utils/article/marks.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import type { Place } from '../../utils/article/summary.ts';
import type { Undo } from '../../utils/article/undo.ts';
import type { MessageKey } from '../../utils/article/words.ts';
import type { LastWord } from '../../utils/library/last-words.ts';
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
  { say, sayResult }: Pick<ReturnType<typeof useNotice>, 'say' | 'sayResult'>,
) {
  const { saved, setSaved, change } = useMarks(given, services);
  const done = useRef<readonly Undo[]>([]);
  const tell = (result: Result<readonly Undo[]>, words: MessageKey) => {
    if (result.ok) done.current = result.value;
    sayResult(result, words, result.ok ? { undo: result.value } : {});
  };
  const act = async (wanted: MarksChange, words: MessageKey) => {
    const result = await change(wanted);
    tell(result.ok ? { ok: true, value: [result.value] } : result, words);
  };
  const save = async (article: Article) => {
    const result = await services.save(article);
    if (result.ok) setSaved(result.value);
    return result;
  };
  const highlight = async (article: Article, places: readonly Place[], colour: MarkColour) => {
    const kept = saved ? { ok: true as const, value: saved } : await save(article);
    if (!kept.ok) return tell(kept, 'reader_highlighted');
    const result = await highlightAll(
      places.flatMap((place) => services.makeHighlight(kept.value, place, colour) ?? []),
      change,
    );
    tell(result, saved ? 'reader_highlighted' : 'reader_saved_highlighted');
  };
  const undo = async (what: readonly Undo[] = done.current) => {
    if (what.length === 0) return;
    done.current = [];
    for (const one of what.toReversed()) {
      const result = await services.undo(one);
      if (!result.ok) return sayResult(result, 'reader_undone');
    }
    say('done', 'reader_undone');
  };
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

async function highlightAll(
  highlights: readonly Highlight[],
  change: (change: MarksChange) => Promise<Result<Undo>>,
): Promise<Result<Undo[]>> {
  if (highlights.length === 0) return fail('nothing-selected', 'nothing that can be highlighted');
  const undos: Undo[] = [];
  for (const highlight of highlights) {
    const result = await change({ kind: 'highlight', highlight });
    if (!result.ok) return result;
    undos.push(result.value);
  }
  return { ok: true, value: undos };
}
