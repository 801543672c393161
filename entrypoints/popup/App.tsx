import { CopyBar } from '../../components/CopyBar.tsx';
import { KeyList } from '../../components/KeyList.tsx';
import { Looking } from '../../components/Looking.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { BriefingView } from './BriefingView.tsx';
import { RefusedView } from './RefusedView.tsx';
import { chosenSentences, formatToCopy, hasOnlyCredit } from './state.ts';
import { type PopupProps, Ways } from './Ways.tsx';

/** The popup: what the page holds, and below it, always in reach, what can be done. */
export function App({ state, controller }: PopupProps) {
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
        <StatusLine notice={state.notice} />
        {capture && (
          <CopyBar
            chosen={chosenSentences(state).length}
            sentences={state.summary.sentences.length}
            scope={state.scope}
            format={formatToCopy(state)}
            onlyCredit={hasOnlyCredit(state)}
            saved={state.saved !== null}
            letterKeys={state.letterKeys}
            onScope={controller.chooseScope}
            onFormat={controller.chooseFormat}
            onCopy={controller.copy}
            onSave={controller.save}
          />
        )}
        <Ways state={state} controller={controller} />
      </footer>
    </>
  );
}
