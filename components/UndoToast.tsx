import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useOffered } from './use-offered.ts';
import { useWords } from './words.ts';
import './undo-toast.css';

interface UndoToastProps {
  /**
   * What was done, or is waited for, which stays until other words come; null shows nothing. `turn` grows with each, and
   * starts the time again.
   */
  saying: { words: string; tone: 'done' | 'problem' | 'wait'; turn: number } | null;
  /** Takes it back; absent where that cannot be done, or was just done. */
  onUndo?: (() => void) | undefined;
  /** The time is over, or the reader closed it. */
  onClose: () => void;
}

/** Says what was done and offers to undo it. Always in the document, so that its words are heard when they come. */
export function UndoToast({ saying, onUndo, onClose }: UndoToastProps) {
  const { t } = useWords();
  const passing = saying && saying.tone !== 'wait' ? saying.turn : null;
  const holding = useOffered(passing, onClose);
  return (
    <div class="undo-place">
      <div class={saying ? 'undo-toast' : undefined} {...holding}>
        <div role="status">
          {saying && (
            <p key={saying.turn} class={`undo-words undo-${saying.tone}`}>
              {saying.tone === 'problem' && <Icon name="failed" />}
              {saying.words}
            </p>
          )}
        </div>
        {saying && onUndo && (
          <Button icon="undo" onPress={onUndo}>
            {t('library_undo')}
          </Button>
        )}
        {passing !== null && (
          <Button look="quiet" icon="close" label={t('library_dismiss')} onPress={onClose} />
        )}
      </div>
    </div>
  );
}
