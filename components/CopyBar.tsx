import { COPY_FORMATS, type CopyFormat } from '../utils/article/settings.ts';
import { Button } from './Button.tsx';
import { Choice } from './Choice.tsx';
import { SelectField } from './SelectField.tsx';
import { useWords } from './words.ts';
import './copy-bar.css';

/** What one copy takes along: the chosen sentences or every block of the text. */
export type CopyScope = 'sentences' | 'whole';

interface CopyBarProps {
  /** How many sentences are chosen, of how many there are. */
  chosen: number;
  sentences: number;
  scope: CopyScope;
  format: CopyFormat;
  /** Whether there is no text to copy, so that no format is to be chosen. */
  onlyCredit: boolean;
  saved: boolean;
  /** Saving stays pressable in a private window and then says why it declines. */
  onScope: (scope: CopyScope) => void;
  onFormat: (format: CopyFormat) => void;
  onCopy: () => void;
  onSave: () => void;
  /** Whether single letters work as keys, so that only true hints are shown. */
  letterKeys: boolean;
}

/** What to copy, in which form, and saving: always in reach. */
export function CopyBar(props: CopyBarProps) {
  const { t } = useWords();
  const withText = props.format !== 'credit';
  return (
    <div class="copy-bar">
      {props.sentences > 0 && withText && (
        <Choice
          legend={t('popup_scope')}
          shape="row"
          options={[
            { value: 'sentences', words: t('popup_scope_sentences', [String(props.chosen)]) },
            { value: 'whole', words: t('popup_scope_whole') },
          ]}
          chosen={props.scope}
          onChoose={props.onScope}
        />
      )}
      <div class="copy-bar-row">
        <Button look="primary" icon="copy" keyHint="Enter" onPress={props.onCopy}>
          <CopyWords {...props} />
        </Button>
        {!props.onlyCredit && (
          <SelectField
            label={t('popup_format')}
            options={COPY_FORMATS.map((format) => ({
              value: format,
              words: t(`popup_format_${format}`),
            }))}
            chosen={props.format}
            onChoose={props.onFormat}
          />
        )}
        <Button
          icon={props.saved ? 'saved' : 'save'}
          keyHint={props.letterKeys ? 'S' : undefined}
          onPress={props.onSave}
        >
          {props.saved ? t('popup_save_again') : t('popup_save')}
        </Button>
      </div>
    </div>
  );
}

function CopyWords({ format, scope, sentences, chosen }: CopyBarProps) {
  const { t } = useWords();
  if (format === 'credit') return t('popup_copy_credit');
  if (scope === 'whole' || sentences === 0) return t('popup_copy_whole');
  return t('popup_copy_chosen', [String(chosen)]);
}
