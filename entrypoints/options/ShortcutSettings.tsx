import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../components/words.ts';

interface ShortcutSettingsProps {
  /** The keys as the browser writes them; '' for none. */
  readShortcut: () => Promise<string>;
  openShortcutSettings: () => Promise<void>;
}

/** The keys that copy a selection. Only the browser can change them; what it says is asked again when the page is back. */
export function ShortcutSettings({ readShortcut, openShortcutSettings }: ShortcutSettingsProps) {
  const { t } = useWords();
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const read = () => void readShortcut().then(setKeys);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [readShortcut]);
  return (
    <section>
      <h2>{t('options_shortcut')}</h2>
      {keys !== null && <p>{keys ? <kbd>{keys}</kbd> : t('options_shortcut_none')}</p>}
      <div>
        <Button icon="external" onPress={() => void openShortcutSettings()}>
          {t('options_shortcut_change')}
        </Button>
      </div>
      <p class="options-hint">{t('options_shortcut_hint')}</p>
    </section>
  );
}
