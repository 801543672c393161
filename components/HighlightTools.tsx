import { MARK_COLOURS, type MarkColour } from '../utils/article/highlight.ts';
import { useWords } from './words.ts';
import './highlight.css';

interface HighlightToolsProps {
  /** Highlights what is selected. */
  onHighlight: (colour: MarkColour) => void;
}

/** The colours in which what is selected can be highlighted. A press leaves the selection as it is. */
export function HighlightTools({ onHighlight }: HighlightToolsProps) {
  const { t } = useWords();
  return (
    <fieldset class="highlight-tools" aria-label={t('highlight_tools')}>
      {MARK_COLOURS.map((colour) => {
        const name = t('highlight_in', [t(`colour_${colour}`)]);
        return (
          <button
            type="button"
            class="button button-quiet button-picture"
            key={colour}
            title={name}
            aria-label={name}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onHighlight(colour)}
          >
            <span class={`highlight-swatch highlight-${colour}`} aria-hidden="true" />
          </button>
        );
      })}
    </fieldset>
  );
}
