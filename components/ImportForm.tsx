import { useRef } from 'preact/hooks';
import type { TransferProgress as Progress } from '../utils/article/transfer.ts';
import { Button } from './Button.tsx';
import { TransferProgress } from './TransferProgress.tsx';
import { useWords } from './words.ts';
import './transfer.css';

interface ImportFormProps {
  /** How far reading has come; null while nothing is going on. */
  progress: Progress | null;
  onFile: (file: File) => void;
  onCancel: () => void;
}

/** Chooses the file to be taken in. Nothing is written before its plan was seen. */
export function ImportForm({ progress, onFile, onCancel }: ImportFormProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  if (progress) {
    return <TransferProgress words={t('import_reading')} progress={progress} onCancel={onCancel} />;
  }
  const choose = (event: { currentTarget: HTMLInputElement }) => {
    const [file] = event.currentTarget.files ?? [];
    // So that the same file can be chosen again, corrected.
    event.currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <div class="transfer">
      <p>{t('import_hint')}</p>
      <div class="transfer-actions">
        <Button look="primary" onPress={() => input.current?.click()}>
          {t('import_choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,.html,.htm,.csv,.txt,application/json,text/html,text/csv,text/plain"
          onChange={choose}
        />
      </div>
    </div>
  );
}
