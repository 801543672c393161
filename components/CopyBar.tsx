import { COPY_FORMATS, type CopyFormat } from '../utils/article/settings.ts';
import { Button } from './Button.tsx';
import { Choice } from './Choice.tsx';
import { messagePart } from './message-key.ts';
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

/** What to copy and in which form, then the two things to do with it: always in reach. */
export function CopyBar(props: CopyBarProps) {
  const { t } = useWords();
  return (
    <div class="copy-bar">
      {!props.onlyCredit && <CopyOptions {...props} />}
      <div class="copy-bar-row">
        <Button look="primary" icon="copy" keyHint="Enter" onPress={props.onCopy}>
          <CopyWords {...props} />
        </Button>
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

function CopyOptions(props: CopyBarProps) {
  const { t } = useWords();
  const hasChoice = props.sentences > 0 && props.format !== 'credit';
  return (
    <div class="copy-bar-row">
      {hasChoice && (
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
      <SelectField
        label={t('popup_format')}
        labelShown={!hasChoice}
        options={COPY_FORMATS.map((format) => ({
          value: format,
          words: t(`format_${messagePart(format)}`),
        }))}
        chosen={props.format}
        onChoose={props.onFormat}
      />
    </div>
  );
}

function CopyWords({ format, scope, sentences, chosen }: CopyBarProps) {
  const { t } = useWords();
  if (format === 'credit') return t('popup_copy_credit');
  if (scope === 'whole' || sentences === 0) return t('popup_copy_whole');
  return t('popup_copy_chosen', [String(chosen)]);
}
