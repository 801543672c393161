import { Button } from '../../components/Button.tsx';
import { formatDay } from '../../components/dates.ts';
import { Filed } from '../../components/Filed.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../components/words.ts';
import { SinceSaved } from './SinceSaved.tsx';
import type { PopupProps } from './Ways.tsx';

/** That the article is saved already: when and where, and what changed since. */
export function SavedNote({ state, controller }: PopupProps) {
  const { t, language } = useWords();
  const { saved, capture, isPrivate } = state;
  if (!saved) return null;
  return (
    <div class="popup-saved">
      <div class="filed-line">
        <p class="popup-saved-when">
          <Icon name="saved" />
          {t('popup_saved_before', [formatDay(saved.savedAt, language)])}
        </p>
        {!isPrivate && (
          <Button look="quiet" onPress={() => void controller.openSaved()}>
            {t('popup_open_saved')}
          </Button>
        )}
      </div>
      <Filed
        saved={saved}
        names={state.listNames}
        open={state.keepShown}
        onToggle={isPrivate ? undefined : controller.toggleKeep}
        keeper={controller.keeper}
        onChange={controller.savedChanged}
      />
      {capture && !capture.pending && (
        <SinceSaved
          saved={saved}
          article={capture.article}
          compare={controller.compare}
          onSave={controller.save}
        />
      )}
    </div>
  );
}
