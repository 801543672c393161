import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './dialog.css';

interface DialogProps {
  title: string;
  /** `side`: a drawer at the start of the page. */
  place?: 'middle' | 'side';
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A window over the page, there while it is drawn. The browser keeps the focus in it, closes it by Escape and gives the
 * focus back to where it was; a press beside it closes it too.
 */
export function Dialog({ title, place = 'middle', onClose, children }: DialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const before = document.activeElement;
    // jsdom draws no dialogs; the attribute alone shows it without keeping the focus in.
    if (element.showModal) element.showModal();
    else element.setAttribute('open', '');
    element.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      element.close?.();
      if (before instanceof HTMLElement && document.contains(before)) before.focus();
    };
  }, []);
  return (
    <dialog
      class={`dialog dialog-${place}`}
      ref={dialog}
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id={name}>{title}</h2>
          <Button look="quiet" icon="close" label={t('library_dismiss')} onPress={onClose} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
