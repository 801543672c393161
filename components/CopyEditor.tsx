import { Button } from './Button.tsx';
import type { CopyActions, CopyView } from './copy-view.ts';
import { useWords } from './words.ts';
import './copy-editor.css';

type CopyEditorProps = Pick<CopyActions, 'onDraft'> &
  Pick<CopyView, 'changed'> & {
    draft: string;
  };

/** The text to copy, to be changed before it is copied; says that the copy will say so. */
export function CopyEditor({ draft, changed, onDraft }: CopyEditorProps) {
  const { t } = useWords();
  return (
    <div class="copy-editor">
      <textarea
        aria-label={t('copy_edit_text')}
        lang="ko"
        rows={4}
        value={draft}
        onInput={(event) => onDraft(event.currentTarget.value)}
      />
      <div class="copy-editor-foot">
        <p>{t('copy_edit_hint', [t('credit_edited')])}</p>
        <Button look="quiet" icon="undo" disabled={!changed} onPress={() => onDraft(null)}>
          {t('copy_edit_reset')}
        </Button>
      </div>
    </div>
  );
}
