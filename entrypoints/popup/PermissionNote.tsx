import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { useWords } from '../../components/words.ts';

interface PermissionNoteProps {
  words: string;
  onAllow: () => void;
}

/** Says that the site was taken from us, and asks for it again. */
export function PermissionNote({ words, onAllow }: PermissionNoteProps) {
  const { t } = useWords();
  return (
    <Note
      tone="warn"
      icon="private"
      action={
        <Button look="primary" onPress={onAllow}>
          {t('popup_allow')}
        </Button>
      }
    >
      {words}
    </Note>
  );
}
