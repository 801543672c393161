import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';
import './undo-toast.css';

/** How long the offer stands when nobody points at it or has the focus in it, in milliseconds. */
export const UNDO_OFFERED_MS = 20_000;

interface UndoToastProps {
  /** What was done; null shows nothing. `turn` grows with each, and starts the time again. */
  saying: { words: string; tone: 'done' | 'problem'; turn: number } | null;
  /** Takes it back; absent where that cannot be done, or was just done. */
  onUndo?: (() => void) | undefined;
  /** The time is over, or the reader closed it. */
  onClose: () => void;
}

/** Says what was done and offers to undo it. Always in the document, so that its words are heard when they come. */
export function UndoToast({ saying, onUndo, onClose }: UndoToastProps) {
  const { t } = useWords();
  const [held, setHeld] = useState(false);
  const turn = saying?.turn ?? null;
  useEffect(() => {
    if (turn === null) setHeld(false);
    if (turn === null || held) return;
    const timer = setTimeout(onClose, UNDO_OFFERED_MS);
    return () => clearTimeout(timer);
  }, [turn, held, onClose]);
  return (
    <div class="undo-place">
      <div class={saying ? 'undo-toast' : undefined} {...holding(setHeld)}>
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
        {saying && (
          <Button look="quiet" icon="close" label={t('library_dismiss')} onPress={onClose} />
        )}
      </div>
    </div>
  );
}

/** While somebody points at it or has the focus in it, its time stands still. */
function holding(setHeld: (held: boolean) => void) {
  return {
    onFocusCapture: () => setHeld(true),
    onBlurCapture: () => setHeld(false),
    onPointerEnter: () => setHeld(true),
    onPointerLeave: (event: { currentTarget: HTMLElement }) =>
      setHeld(event.currentTarget.contains(document.activeElement)),
  };
}
