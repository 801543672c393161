import { Button } from '../../components/Button.tsx';
import { LatestList } from '../../components/LatestList.tsx';
import { Note } from '../../components/Note.tsx';
import { useWords } from '../../components/words.ts';
import type { Failure } from '../../utils/article/failure.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import { PermissionNote } from './PermissionNote.tsx';
import { SavedSearch } from './SavedSearch.tsx';
import type { PopupState } from './state.ts';
import type { PopupProps } from './Ways.tsx';

interface RefusedProps extends PopupProps {
  failure: Failure;
}

/** A page that gives no briefing: why, what to do next, and what was saved before. */
export function RefusedView({ failure, state, controller }: RefusedProps) {
  const { t } = useWords();
  return (
    <div class="popup-refused">
      <h1 class="popup-name">{t('popup_title')}</h1>
      <Reason failure={failure} state={state} controller={controller} />
      {state.isPrivate
        ? state.latest.length > 0 && (
            <LatestList
              title={t('popup_latest')}
              items={state.latest}
              hrefOf={(item) => item.canonicalUrl}
            />
          )
        : state.count !== 0 && <SavedSearch latest={state.latest} find={controller.find} />}
    </div>
  );
}

function Reason({ failure, state, controller }: RefusedProps) {
  const { t } = useWords();
  if (failure.kind === 'no-article') return <Elsewhere state={state} />;
  if (failure.kind === 'no-permission') {
    const words = t(failureKey(failure.kind));
    return <PermissionNote words={words} onAllow={controller.askPermission} />;
  }
  const retry = failure.kind !== 'restricted-page' && (
    <Button icon="retry" onPress={controller.lookAgain}>
      {t('popup_retry')}
    </Button>
  );
  return (
    <Note tone="plain" icon="info" action={retry}>
      {t(failureKey(failure.kind))}
    </Note>
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
