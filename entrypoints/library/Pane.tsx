import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { readerPath } from '../../components/paths.ts';
import { useWords } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';

interface PaneProps {
  /** null where nothing is open. */
  card: Card | null;
  /** Grows whenever the focus is to go into the reader. */
  turn: number;
  onClose: () => void;
}

/** The reader beside the list: the reader page itself, in a frame. Escape leads back to the list. */
export function Pane({ card, turn, onClose }: PaneProps) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (turn > 0) frame.current?.focus();
  }, [turn]);
  if (!card) {
    return (
      <aside class="pane pane-empty" aria-label={t('library_pane')}>
        <p>{t('library_pane_empty')}</p>
      </aside>
    );
  }
  const onLoad = () => {
    // Beside the list it needs no way there.
    frame.current?.contentDocument?.documentElement.setAttribute('data-beside-list', '');
    // The same origin: its keys are heard here too, when it has no use for them itself.
    frame.current?.contentWindow?.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close.current();
    });
  };
  return (
    <aside class="pane" aria-label={t('library_pane')}>
      <div class="pane-bar">
        <a href={readerPath(card.id)} target="_blank" rel="noreferrer">
          {t('library_pane_own')}
        </a>
        <Button look="quiet" icon="close" label={t('library_pane_close')} onPress={onClose} />
      </div>
      <iframe
        key={card.id}
        ref={frame}
        title={card.title || t('popup_untitled')}
        src={readerPath(card.id)}
        onLoad={onLoad}
      />
    </aside>
  );
}
