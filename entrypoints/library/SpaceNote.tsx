import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { useWords } from '../../components/words.ts';
import { hashOf } from './place.ts';
import type { LibraryServices } from './services.ts';

interface SpaceNoteProps {
  services: Pick<LibraryServices, 'isTight'>;
  /** How many are saved: asked anew when that changes. */
  count: number;
  onExport: () => void;
}

/** Says that little room is left before a save must be declined, and what to do. */
export function SpaceNote({ services, count, onExport }: SpaceNoteProps) {
  const { t } = useWords();
  const [tight, setTight] = useState(false);
  useEffect(() => void services.isTight().then(setTight), [services, count]);
  if (!tight) return null;
  return (
    <Note
      tone="plain"
      icon="space"
      action={
        <p class="space-actions">
          <a class="button" href={hashOf({ kind: 'trash' })}>
            {t('library_empty_trash')}
          </a>
          <Button icon="export" onPress={onExport}>
            {t('library_export')}
          </Button>
        </p>
      }
    >
      {t('library_space_tight')}
    </Note>
  );
}
