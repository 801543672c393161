import { useId, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { CopySample } from './CopySample.tsx';
import { Note } from './Note.tsx';
import { useWords } from './words.ts';
import './template-editor.css';

interface TemplateEditorProps {
  /** The form as it is written. */
  form: string;
  /** What can be put in, as it is written in a form: `{본문}`. */
  placeholders: readonly string[];
  /** What is wrong with the form, in sentences: it is not kept then. */
  problems: readonly string[];
  /** What a credit needs and the form lacks, in a sentence; '' where there is nothing. */
  lack: string;
  /** What the form makes of the sample; null where it cannot be read. */
  sample: string | null;
  /** Whether it is the form that comes with the extension. */
  isDefault: boolean;
  onChange: (form: string) => void;
  onReset: () => void;
}

/** Writes the reader's own form of a copy: placeholders are typed or put in by a press, the sample follows each key. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { t } = useWords();
  const { form, problems, lack } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [label, notes] = [useId(), useId()];
  const insert = (placeholder: string) => {
    const area = field.current;
    if (!area) return;
    area.setRangeText(placeholder, area.selectionStart, area.selectionEnd, 'end');
    area.focus();
    props.onChange(area.value);
  };
  return (
    <div class="template-editor">
      <label id={label} class="only-heard" for={`${label}-form`}>
        {t('template_form')}
      </label>
      <textarea
        ref={field}
        id={`${label}-form`}
        class="template-form"
        rows={6}
        spellcheck={false}
        autoComplete="off"
        aria-invalid={problems.length > 0}
        aria-describedby={notes}
        value={form}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      <fieldset class="template-placeholders">
        <legend>{t('template_insert')}</legend>
        {props.placeholders.map((placeholder) => (
          <button
            key={placeholder}
            type="button"
            class="template-placeholder"
            onClick={() => insert(placeholder)}
          >
            {placeholder}
          </button>
        ))}
      </fieldset>
      <div id={notes} class="template-notes" role="status">
        {problems.length > 0 && (
          <Note tone="warn" icon="warn">
            {t('template_not_kept')}
            {problems.map((problem) => (
              <span class="template-problem" key={problem}>
                {problem}
              </span>
            ))}
          </Note>
        )}
        {lack && (
          <Note tone="warn" icon="warn">
            {lack}
          </Note>
        )}
      </div>
      {props.sample !== null && <CopySample label={t('options_sample')} text={props.sample} />}
      <div>
        <Button onPress={props.onReset} disabled={props.isDefault}>
          {t('template_reset')}
        </Button>
      </div>
    </div>
  );
}
