import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { useWords } from '../../components/words.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';

/**
 * The site was taken from us. Where the click that opened the popup allowed this one look, the briefing stands below;
 * without the permission no icon lights up, and copying from the page's menu waits for a click, too.
 */
export function PermissionNote({ onAllow }: { onAllow: () => void }) {
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
      {t(failureKey('no-permission'))}
    </Note>
  );
}
