import type { Highlight } from '../utils/article/highlight.ts';
import { Button } from './Button.tsx';
import { NoteField } from './NoteField.tsx';
import { useWords } from './words.ts';
import './highlight.css';

interface HighlightListProps {
  /** In the order in which they are shown. */
  highlights: readonly Highlight[];
  /** Leads to one in the text. */
  onShow: (highlight: Highlight) => void;
  onCopy: (highlight: Highlight) => void;
  onRemove: (highlight: Highlight) => void;
  /** Keeps one with other words of the reader's own; `leaving` as the page goes away. */
  onChange: (highlight: Highlight, leaving: boolean) => void;
}

/** How much of a quotation names it. */
const NAMING = 40;

/** What the reader highlighted, each with a note of their own. Draws nothing where there is none. */
export function HighlightList({ highlights, ...act }: HighlightListProps) {
  const { t } = useWords();
  if (highlights.length === 0) return null;
  return (
    <ul class="highlight-list" aria-label={t('highlight_list')}>
      {highlights.map((highlight) => (
        <HighlightItem key={highlight.id} highlight={highlight} {...act} />
      ))}
    </ul>
  );
}

interface HighlightItemProps extends Omit<HighlightListProps, 'highlights'> {
  highlight: Highlight;
}

function HighlightItem({ highlight, onShow, onCopy, onRemove, onChange }: HighlightItemProps) {
  const { t } = useWords();
  const { quote, colour, place, note } = highlight;
  const name = [quote.length > NAMING ? `${quote.slice(0, NAMING)}…` : quote];
  return (
    <li class="highlight-item" data-highlight={highlight.id}>
      <blockquote class={`highlight-quote highlight-${colour}`} lang="ko">
        {quote}
      </blockquote>
      {place === null && <p class="highlight-lost">{t('highlight_lost')}</p>}
      <div class="highlight-acts">
        {place && (
          <Button
            look="quiet"
            label={t('highlight_show_this', name)}
            onPress={() => onShow(highlight)}
          >
            {t('highlight_show')}
          </Button>
        )}
        <Button
          look="quiet"
          label={t('highlight_copy_this', name)}
          onPress={() => onCopy(highlight)}
        >
          {t('highlight_copy')}
        </Button>
        <Button
          look="quiet"
          label={t('highlight_remove_this', name)}
          onPress={() => onRemove(highlight)}
        >
          {t('highlight_remove')}
        </Button>
      </div>
      <NoteField
        label={t('highlight_note')}
        value={note}
        rows={1}
        onKeep={(words, leaving) => onChange({ ...highlight, note: words }, leaving)}
      />
    </li>
  );
}
