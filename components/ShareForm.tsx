import { useState } from 'preact/hooks';
import {
  type TransferProgress as Progress,
  SHARE_FORMATS,
  type ShareFormat,
} from '../utils/article/transfer.ts';
import { Button } from './Button.tsx';
import { Choice } from './Choice.tsx';
import { groupDigits } from './group-digits.ts';
import { Note } from './Note.tsx';
import { Switch } from './Switch.tsx';
import { TransferProgress } from './TransferProgress.tsx';
import { useWords } from './words.ts';
import './transfer.css';

interface ShareFormProps {
  count: number;
  /** How many of them have no known licence: their texts stay away. */
  withheld: number;
  /** null while nothing is going on. */
  progress: Progress | null;
  onShare: (format: ShareFormat, notes: boolean) => void;
  onCancel: () => void;
}

/** In which form a list is handed to others, and what of it. */
export function ShareForm({ count, withheld, progress, onShare, onCancel }: ShareFormProps) {
  const { t } = useWords();
  const [format, setFormat] = useState<ShareFormat>('html');
  const [notes, setNotes] = useState(false);
  if (progress) {
    return <TransferProgress words={t('export_working')} progress={progress} onCancel={onCancel} />;
  }
  return (
    <div class="transfer">
      <p>{t('share_count', [groupDigits(count)])}</p>
      <Choice
        legend={t('export_format')}
        legendShown
        shape="row"
        options={SHARE_FORMATS.map((value) => ({
          value,
          words: t(value === 'html' ? 'export_html' : 'export_markdown'),
        }))}
        chosen={format}
        onChoose={setFormat}
      />
      <Switch
        words={t('export_notes')}
        hint={t('share_notes_hint')}
        on={notes}
        onChange={setNotes}
      />
      {withheld > 0 && (
        <Note tone="plain" icon="info">
          {t('share_withheld_count', [groupDigits(withheld)])}
        </Note>
      )}
      <div class="transfer-actions">
        <Button look="primary" disabled={count === 0} onPress={() => onShare(format, notes)}>
          {t('export_save')}
        </Button>
      </div>
    </div>
  );
}
