import { Button } from '../../components/Button.tsx';
import { groupDigits } from '../../components/group-digits.ts';
import { useWords } from '../../components/words.ts';
import type { PopupController } from './controller.ts';
import type { PopupState } from './state.ts';

export interface PopupProps {
  state: PopupState;
  controller: PopupController;
}

/** Reader, library, keys and settings. A private window offers neither reader nor library: they would leave it. */
export function Ways({ state, controller }: PopupProps) {
  const { t } = useWords();
  const hint = (key: string) => (state.letterKeys ? key : undefined);
  const { count } = state;
  return (
    <nav class="popup-ways" aria-label={t('popup_ways')}>
      {state.capture && !state.isPrivate && (
        <Button look="quiet" icon="reader" keyHint={hint('R')} onPress={controller.openReader}>
          {t('popup_reader')}
        </Button>
      )}
      {!state.isPrivate && (
        <Button look="quiet" icon="library" keyHint={hint('L')} onPress={controller.openLibrary}>
          {count === null ? t('popup_library') : t('popup_library_count', [groupDigits(count)])}
        </Button>
      )}
      <span class="popup-gap" />
      <Button
        look="quiet"
        icon="keys"
        label={t('popup_keys')}
        expanded={state.keysShown}
        onPress={controller.toggleKeys}
      />
      <Button
        look="quiet"
        icon="settings"
        label={t('popup_settings')}
        onPress={controller.openSettings}
      />
    </nav>
  );
}
