import { COPY_FORMATS, type CopyFormat, takesText } from '../utils/article/settings.ts';
import { Choice } from './Choice.tsx';
import type { CopyActions, CopyScope, CopyView } from './copy-view.ts';
import { messagePart } from './message-key.ts';
import { SelectField } from './SelectField.tsx';
import { useWords } from './words.ts';

type CopyOptionsProps = Pick<CopyView, 'scopes' | 'scope' | 'chosen' | 'format' | 'onlySource'> &
  Pick<CopyActions, 'onScope' | 'onFormat'>;

/** What to copy, where there is a choice, and in which form. */
export function CopyOptions(props: CopyOptionsProps) {
  const { t } = useWords();
  const { scopes, format, onlySource } = props;
  const hasChoice = scopes.length > 1 && !onlySource && takesText(format);
  const formats = COPY_FORMATS.filter((one) => !onlySource || !takesText(one));
  const words: Record<CopyScope, string> = {
    selection: t('popup_scope_selection'),
    sentences: t('popup_scope_sentences', [String(props.chosen)]),
    whole: t('popup_scope_whole'),
  };
  const groupOf = (one: CopyFormat) =>
    t(takesText(one) ? 'copy_formats_text' : 'copy_formats_source');
  return (
    <div class="copy-options">
      {hasChoice && (
        <Choice
          legend={t('popup_scope')}
          shape="row"
          options={scopes.map((scope) => ({ value: scope, words: words[scope] }))}
          chosen={props.scope}
          onChoose={props.onScope}
        />
      )}
      <SelectField
        label={t('popup_format')}
        labelShown={!hasChoice}
        options={formats.map((one) => ({
          value: one,
          words: t(`format_${messagePart(one)}`),
          group: groupOf(one),
        }))}
        chosen={format}
        onChoose={props.onFormat}
      />
    </div>
  );
}
