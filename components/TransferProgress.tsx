import { useEffect, useId, useRef } from 'preact/hooks';
import type { TransferProgress as Progress } from '../utils/article/transfer.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './transfer.css';

interface TransferProgressProps {
  /** What is going on, as a sentence. */
  words: string;
  progress: Progress;
  onCancel: () => void;
}

/** How far something has come that can be stopped. The button that began it is gone: the focus goes to the one that stops. */
export function TransferProgress({ words, progress, onCancel }: TransferProgressProps) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const label = useId();
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const { done, total } = progress;
  const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0;
  return (
    <div class="transfer-progress" ref={box}>
      <p id={label} role="status">
        {words}
      </p>
      <progress aria-labelledby={label} max={100} value={total > 0 ? percent : undefined} />
      <span class="transfer-percent" aria-hidden="true">
        {total > 0 ? `${percent}%` : ''}
      </span>
      <Button icon="close" onPress={onCancel}>
        {t('transfer_cancel')}
      </Button>
    </div>
  );
}
