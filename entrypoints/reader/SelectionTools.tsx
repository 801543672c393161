import { Button } from '../../components/Button.tsx';
import { HighlightTools } from '../../components/HighlightTools.tsx';
import { useWords } from '../../components/words.ts';
import type { MarkColour } from '../../utils/article/highlight.ts';

interface SelectionToolsProps {
  onHighlight: (colour: MarkColour) => void;
  /** Adds it to the chosen sentences; absent where it has no place of its own in the text. */
  onPick?: (() => void) | undefined;
}

/** Below the bar, while something is selected or the keys have reached a sentence. */
export function SelectionTools({ onHighlight, onPick }: SelectionToolsProps) {
  const { t } = useWords();
  return (
    <section class="reader-tools" aria-label={t('reader_selection')}>
      <HighlightTools onHighlight={onHighlight} />
      {onPick && (
        <Button
          look="quiet"
          icon="putBack"
          label={t('reader_pick')}
          keepsSelection
          onPress={onPick}
        >
          {t('reader_pick_short')}
        </Button>
      )}
    </section>
  );
}
