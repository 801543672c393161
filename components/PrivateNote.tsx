import { Note } from './Note.tsx';
import { useWords } from './words.ts';

/** Stands where saved articles would: in a private window of Firefox the library does not open. */
export function PrivateNote() {
  const { t } = useWords();
  return (
    <Note tone="plain" icon="info">
      {t('library_private')}
    </Note>
  );
}
