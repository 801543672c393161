import type { ComponentChildren } from 'preact';
import { HighlightList } from '../../components/HighlightList.tsx';
import { NoteField } from '../../components/NoteField.tsx';
import { useWords } from '../../components/words.ts';
import type { Highlight } from '../../utils/article/highlight.ts';
import type { Marks } from '../../utils/article/marks.ts';

interface OwnMarksProps {
  marks: Marks;
  /** The article's lists and tags. */
  filed: ComponentChildren;
  onNote: (note: string, leaving: boolean) => void;
  onShow: (highlight: Highlight) => void;
  onCopy: (highlight: Highlight) => void;
  onRemove: (highlight: Highlight) => void;
  onChange: (highlight: Highlight, leaving: boolean) => void;
}

/** What the reader added to a saved article: where it is filed, a note on the whole, and what they highlighted. */
export function OwnMarks({ marks, filed, onNote, ...act }: OwnMarksProps) {
  const { t } = useWords();
  return (
    <section class="reader-own" aria-labelledby="reader-own">
      <h2 id="reader-own">{t('reader_own')}</h2>
      {filed}
      <NoteField label={t('reader_note')} value={marks.note} onKeep={onNote} />
      {marks.highlights.length === 0 && <p class="reader-hint">{t('reader_own_empty')}</p>}
      <HighlightList highlights={inTextOrder(marks.highlights)} {...act} />
    </section>
  );
}

/** As they stand in the text; those that are not found there come last. */
function inTextOrder(highlights: readonly Highlight[]): Highlight[] {
  const rank = ({ place }: Highlight) => place?.block ?? Number.POSITIVE_INFINITY;
  return highlights.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return one === other ? (a.place?.start ?? 0) - (b.place?.start ?? 0) : one - other;
  });
}
