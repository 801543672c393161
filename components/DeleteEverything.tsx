import { useState } from 'preact/hooks';
import { AskFirst } from './AskFirst.tsx';
import { groupDigits } from './group-digits.ts';
import { useWords } from './words.ts';

interface DeleteEverythingProps {
  /** How many articles are saved. */
  count: number;
  onDelete: () => void;
}

/** Deletes all data in three deliberate moves: ask, say that it is understood, delete. */
export function DeleteEverything({ count, onDelete }: DeleteEverythingProps) {
  const { t } = useWords();
  const [understood, setUnderstood] = useState(false);
  const some = count > 0;
  const number = [groupDigits(count)];
  return (
    <AskFirst
      words={t('options_delete')}
      question={some ? t('options_delete_question', number) : t('options_delete_question_none')}
      confirm={some ? t('options_delete_confirm', number) : t('options_delete_confirm_none')}
      ready={understood}
      onAsk={() => setUnderstood(false)}
      onConfirm={onDelete}
    >
      <p>{t('options_delete_warning')}</p>
      <label class="delete-understood">
        <input
          type="checkbox"
          checked={understood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        {t('options_delete_understood')}
      </label>
    </AskFirst>
  );
}
