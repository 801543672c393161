import { useEffect, useRef } from 'preact/hooks';
import type { ClipboardContent } from '../utils/article/excerpt.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './copy-editor.css';

interface CopyByHandProps {
  content: ClipboardContent;
  onClose: () => void;
}

/** What the clipboard refused, selected in a field, so that the reader's own copy takes it; rich and plain then, too. */
export function CopyByHand({ content, onClose }: CopyByHandProps) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [content]);
  return (
    <div class="copy-by-hand">
      <textarea
        ref={field}
        readOnly
        aria-label={t('copy_by_hand_text')}
        lang="ko"
        rows={4}
        value={content.plain}
        onCopy={(event) => giveBoth(event, content)}
      />
      <div class="copy-by-hand-foot">
        <Button look="quiet" icon="close" onPress={onClose}>
          {t('copy_by_hand_close')}
        </Button>
      </div>
    </div>
  );
}

/** A part that the reader selected instead stays what the browser makes of it. */
function giveBoth(event: ClipboardEvent, { html, plain }: ClipboardContent): void {
  const field = event.currentTarget as HTMLTextAreaElement;
  const isAll = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  if (!isAll || !event.clipboardData) return;
  event.preventDefault();
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', plain);
}
