import { AttachmentList } from '../../components/AttachmentList.tsx';
import { BriefingHead } from '../../components/BriefingHead.tsx';
import { Button } from '../../components/Button.tsx';
import { ProgressLine } from '../../components/Looking.tsx';
import { Note } from '../../components/Note.tsx';
import { RemovalNote } from '../../components/RemovalNote.tsx';
import { SummaryView } from '../../components/SummaryView.tsx';
import { Terms } from '../../components/Terms.tsx';
import { useWords } from '../../components/words.ts';
import type { CaptureResult } from '../../utils/article/capture-result.ts';
import type { Failure } from '../../utils/article/failure.ts';
import type { Summary } from '../../utils/article/summary.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import { termsShown } from '../../utils/licence/terms.ts';
import { readingMinutes } from '../../utils/text/reading-time.ts';
import { PermissionNote } from './PermissionNote.tsx';
import { SavedNote } from './SavedNote.tsx';
import { chosenSentences, traceIn } from './state.ts';
import type { PopupProps } from './Ways.tsx';

interface BriefingViewProps extends PopupProps {
  capture: CaptureResult;
}

/** A briefing as far as it is known: what is there stays while the rest arrives. */
export function BriefingView({ capture, state, controller }: BriefingViewProps) {
  const { t } = useWords();
  const { article, failure, pending } = capture;
  const { given, back } = traceIn(state, article);
  const hasText = article.blocks.length > 0;
  return (
    <>
      <div class="popup-head">
        <BriefingHead head={article} minutes={hasText ? readingMinutes(article.blocks) : null} />
        <Terms head={article} terms={termsShown(article.licence)} />
        <SavedNote state={state} controller={controller} />
      </div>
      <div class="popup-body">
        {/* The click that opened the popup lends this one tab, so that the briefing can be there all the same. */}
        {!state.isPermitted && article.identity && (
          <PermissionNote words={t('popup_site_off')} onAllow={controller.askPermission} />
        )}
        {pending && <ProgressLine label={t('popup_arriving')} />}
        {failure && <FailureNote failure={failure} onRetry={controller.lookAgain} />}
        <SummaryView
          summary={withoutReason(state.summary, hasText && !pending)}
          blocks={article.blocks}
          length={state.length}
          onLength={controller.chooseLength}
          chosen={chosenSentences(state).map(({ text }) => text)}
          letterKeys={state.letterKeys}
          onToggle={controller.toggleSentence}
          onCopy={controller.copyNow}
          onShow={state.isPrivate ? undefined : controller.showInReader}
          onShowOnPage={controller.showOnPage}
          onCalendar={controller.saveDeadline}
        />
        {given.blocks.length === 0 && !pending && (
          <AttachmentList attachments={article.attachments} />
        )}
        <RemovalNote
          removed={given.removed}
          back={back}
          onToggle={pending ? undefined : controller.toggleRemoval}
        />
      </div>
    </>
  );
}

/** Why there are no sentences goes without saying where there is no text, and is not known while some is missing. */
function withoutReason(summary: Summary, isKnown: boolean): Summary {
  return isKnown ? summary : { ...summary, declined: null };
}

/** Failures that another try may mend. */
const RETRIED: readonly string[] = ['viewer-unreachable', 'viewer-late', 'page-late', 'cancelled'];

function FailureNote({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <Note
      tone="warn"
      icon="warn"
      action={
        RETRIED.includes(failure.kind) && (
          <Button icon="retry" onPress={onRetry}>
            {t('popup_retry')}
          </Button>
        )
      }
    >
      {t(failureKey(failure.kind))}
    </Note>
  );
}
