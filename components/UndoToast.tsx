import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../utils/article/card.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './undo-toast.css';

/** How long the offer stands when nobody points at it or has the focus in it, in milliseconds. */
export const UNDO_OFFERED_MS = 20_000;

interface UndoToastProps {
  /** What was deleted since the offer came up; empty shows nothing. Each new list starts the time again. */
  offer: readonly Pick<Card, 'title'>[];
  onUndo: () => void;
  /** The time is over, or the reader closed it. */
  onClose: () => void;
}

/** Says what was deleted and offers to undo it. Always in the document, so that its words are heard when they come. */
export function UndoToast({ offer, onUndo, onClose }: UndoToastProps) {
  const { t } = useWords();
  const [held, setHeld] = useState(false);
  const [first] = offer;
  useEffect(() => {
    if (offer.length === 0) setHeld(false);
    if (offer.length === 0 || held) return;
    const timer = setTimeout(onClose, UNDO_OFFERED_MS);
    return () => clearTimeout(timer);
  }, [offer, held, onClose]);
  return (
    <div class="undo-place" role="status">
      {first && (
        <div
          class="undo-toast"
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={() => setHeld(false)}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={(event) => setHeld(event.currentTarget.contains(document.activeElement))}
        >
          <p>
            {offer.length === 1
              ? t('library_deleted', [first.title || t('popup_untitled')])
              : t('library_deleted_many', [String(offer.length)])}
          </p>
          <Button icon="undo" onPress={onUndo}>
            {t('library_undo')}
          </Button>
          <Button look="quiet" icon="close" label={t('library_dismiss')} onPress={onClose} />
        </div>
      )}
    </div>
  );
}
