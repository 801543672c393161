import { useState } from 'preact/hooks';
import {
  EXPORT_CHOICES,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
  type TransferProgress as Progress,
} from '../utils/article/transfer.ts';
import type { MessageKey } from '../utils/article/words.ts';
import { Button } from './Button.tsx';
import { groupDigits } from './group-digits.ts';
import { SelectField } from './SelectField.tsx';
import { Switch } from './Switch.tsx';
import { TransferProgress } from './TransferProgress.tsx';
import { useWords } from './words.ts';
import './transfer.css';

interface ExportFormProps {
  /** How many articles go out. */
  count: number;
  /** Whether these are a selection; else everything goes out. */
  selected: boolean;
  /** null while nothing is going on. */
  progress: Progress | null;
  onExport: (format: ExportFormat, options: ExportOptions) => void;
  onCancel: () => void;
}

const NAMES: Readonly<Record<ExportFormat, readonly [MessageKey, MessageKey]>> = {
  json: ['export_json', 'export_json_hint'],
  markdown: ['export_markdown', 'export_markdown_hint'],
  'markdown-zip': ['export_zip', 'export_zip_hint'],
  html: ['export_html', 'export_html_hint'],
  csv: ['export_csv', 'export_csv_hint'],
  bookmarks: ['export_bookmarks', 'export_bookmarks_hint'],
  ris: ['format_ris', 'export_references_hint'],
  bibtex: ['format_bibtex', 'export_references_hint'],
  'csl-json': ['format_csl_json', 'export_references_hint'],
};

const CHOICES: Readonly<Record<keyof ExportOptions, readonly [MessageKey, MessageKey]>> = {
  contacts: ['export_contacts', 'export_contacts_hint'],
  notes: ['export_notes', 'export_notes_hint'],
};

/** In which form articles are carried out, and what goes along. */
export function ExportForm({ count, selected, progress, onExport, onCancel }: ExportFormProps) {
  const { t } = useWords();
  const [format, setFormat] = useState<ExportFormat>('json');
  // What is carried out for oneself is whole; contacts are other people's.
  const [options, setOptions] = useState<ExportOptions>({ contacts: false, notes: true });
  const [, hint] = NAMES[format];
  if (progress) {
    return <TransferProgress words={t('export_working')} progress={progress} onCancel={onCancel} />;
  }
  return (
    <div class="transfer">
      <p>
        {count === 0
          ? t('export_none')
          : t(selected ? 'export_selected' : 'export_all', [groupDigits(count)])}
      </p>
      <SelectField
        label={t('export_format')}
        labelShown
        options={EXPORT_FORMATS.map((value) => ({ value, words: t(NAMES[value][0]) }))}
        chosen={format}
        onChoose={setFormat}
      />
      <p class="transfer-hint" aria-live="polite">
        {t(hint)}
      </p>
      {EXPORT_CHOICES[format].map((choice) => (
        <Switch
          key={choice}
          words={t(CHOICES[choice][0])}
          hint={t(CHOICES[choice][1])}
          on={options[choice]}
          onChange={(on) => setOptions({ ...options, [choice]: on })}
        />
      ))}
      <div class="transfer-actions">
        <Button look="primary" disabled={count === 0} onPress={() => onExport(format, options)}>
          {t('export_save')}
        </Button>
      </div>
    </div>
  );
}
