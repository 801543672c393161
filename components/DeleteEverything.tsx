import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './delete-everything.css';

interface DeleteEverythingProps {
  /** How many articles are saved. */
  count: number;
  onDelete: () => void;
}

/**
 * Deletes all data in three deliberate moves: ask, say that it is understood, delete. The focus starts on the safe side,
 * and the last button stands where neither a double click nor a repeated Enter arrives.
 */
export function DeleteEverything({ count, onDelete }: DeleteEverythingProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = () => {
    setAsking(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <div class="delete-everything">
      <div ref={opener}>
        <Button icon="delete" expanded={asking} onPress={() => setAsking(!asking)}>
          {t('options_delete')}
        </Button>
      </div>
      {asking && (
        <Question
          count={count}
          onCancel={close}
          onDelete={() => {
            close();
            onDelete();
          }}
        />
      )}
    </div>
  );
}

function Question(props: DeleteEverythingProps & { onCancel: () => void }) {
  const { t } = useWords();
  const { count, onCancel, onDelete } = props;
  const [understood, setUnderstood] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  const question =
    count > 0 ? t('options_delete_question', [String(count)]) : t('options_delete_question_none');
  return (
    <fieldset
      class="delete-question"
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <legend>{question}</legend>
      <p>{t('options_delete_warning')}</p>
      <label class="delete-understood">
        <input
          type="checkbox"
          checked={understood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        {t('options_delete_understood')}
      </label>
      <div class="delete-choices">
        <Button onPress={onCancel}>{t('options_delete_cancel')}</Button>
        <Button look="danger" icon="delete" disabled={!understood} onPress={onDelete}>
          {count > 0
            ? t('options_delete_confirm', [String(count)])
            : t('options_delete_confirm_none')}
        </Button>
      </div>
    </fieldset>
  );
}
