import { Button } from '../../components/Button.tsx';
import { LatestList } from '../../components/LatestList.tsx';
import { Note } from '../../components/Note.tsx';
import { readerPath } from '../../components/paths.ts';
import { useWords } from '../../components/words.ts';
import type { Failure } from '../../utils/article/failure.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import type { PopupState } from './state.ts';
import type { PopupProps } from './Ways.tsx';

interface RefusedViewProps extends PopupProps {
  failure: Failure;
}

/** A page that gives no briefing: why, what to do next, and what was saved before. */
export function RefusedView({ failure, state, controller }: RefusedViewProps) {
  const { t } = useWords();
  return (
    <div class="popup-refused">
      <h1 class="popup-name">{t('popup_title')}</h1>
      {failure.kind === 'no-article' ? (
        <Elsewhere state={state} />
      ) : failure.kind === 'no-permission' ? (
        <Note
          tone="warn"
          icon="private"
          action={
            <Button look="primary" onPress={controller.askPermission}>
              {t('popup_allow')}
            </Button>
          }
        >
          {t(failureKey(failure.kind))}
        </Note>
      ) : (
        <Note
          tone="plain"
          icon="info"
          action={
            failure.kind !== 'restricted-page' && (
              <Button icon="retry" onPress={controller.lookAgain}>
                {t('popup_retry')}
              </Button>
            )
          }
        >
          {t(failureKey(failure.kind))}
        </Note>
      )}
      {state.latest.length > 0 && (
        <LatestList
          items={state.latest}
          hrefOf={(item) => (state.isPrivate ? item.article.canonicalUrl : readerPath(item.id))}
        />
      )}
    </div>
  );
}

function Elsewhere({ state }: { state: PopupState }) {
  const { t } = useWords();
  return (
    <div class="popup-elsewhere">
      <p>
        {t('popup_elsewhere')} {state.latest.length > 0 && t('popup_elsewhere_saved')}
      </p>
      {state.count === 0 && <p class="popup-hint">{t('popup_elsewhere_empty')}</p>}
    </div>
  );
}
