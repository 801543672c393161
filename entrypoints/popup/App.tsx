import { Button } from '../../components/Button.tsx';
import { CopyBar } from '../../components/CopyBar.tsx';
import { KeyList } from '../../components/KeyList.tsx';
import { Looking } from '../../components/Looking.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { useWords } from '../../components/words.ts';
import { BriefingView } from './BriefingView.tsx';
import { copyViewOf } from './copy-view-of.ts';
import { RefusedView } from './RefusedView.tsx';
import { type PopupProps, Ways } from './Ways.tsx';

/** The popup: what the page holds, and below it, always in reach, what can be done. */
export function App({ state, controller }: PopupProps) {
  const { t } = useWords();
  const { capture, refused } = state;
  return (
    <>
      <main class="popup-main" aria-busy={!capture && !refused}>
        {capture ? (
          <BriefingView capture={capture} state={state} controller={controller} />
        ) : refused ? (
          <RefusedView failure={refused} state={state} controller={controller} />
        ) : (
          <Looking />
        )}
      </main>
      <footer class="popup-foot">
        {state.keysShown && <KeyList on={state.letterKeys} onChange={controller.setLetterKeys} />}
        <StatusLine notice={state.notice}>
          {state.offersKeep && !state.keepShown && (
            <Button look="quiet" onPress={controller.toggleKeep}>
              {t('popup_lists_tags')}
            </Button>
          )}
          {state.undo && (
            <Button look="quiet" onPress={() => void controller.undoFiling()}>
              {t('library_undo')}
            </Button>
          )}
        </StatusLine>
        {capture && <Actions state={state} controller={controller} />}
        <Ways state={state} controller={controller} />
      </footer>
    </>
  );
}

/** The two things to do with an article. Saving stays pressable in a private window and then says why it declines. */
function Actions({ state, controller }: PopupProps) {
  const { t } = useWords();
  const isSaved = state.saved !== null;
  return (
    <CopyBar
      view={copyViewOf(state, t)}
      keyHint="Enter"
      actions={{
        onScope: controller.chooseScope,
        onFormat: controller.chooseFormat,
        onCopy: controller.copy,
        onEdit: controller.toggleEditing,
        onDraft: controller.writeDraft,
        onPreview: controller.togglePreview,
        onCloseByHand: controller.closeByHand,
      }}
    >
      <Button
        icon={isSaved ? 'saved' : 'save'}
        keyHint={state.letterKeys ? 'S' : undefined}
        onPress={controller.save}
      >
        {t(isSaved ? 'popup_save_again' : 'popup_save')}
      </Button>
    </CopyBar>
  );
}
