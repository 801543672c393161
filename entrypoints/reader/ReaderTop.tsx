import type { Appearance } from '../../components/appearance.ts';
import type { CopyView } from '../../components/copy-view.ts';
import { LIBRARY_PATH } from '../../components/paths.ts';
import { type OwnMarks, ReaderBar } from '../../components/ReaderBar.tsx';
import { useWords } from '../../components/words.ts';
import type { Article } from '../../utils/article/article.ts';
import type { MarkColour } from '../../utils/article/highlight.ts';
import { takesText } from '../../utils/article/settings.ts';
import type { Trace } from '../../utils/article/trace.ts';
import type { Undo } from '../../utils/article/undo.ts';
import type { Translate } from '../../utils/article/words.ts';
import { CopyDrawer } from './CopyDrawer.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { NoticeButton } from './NoticeButton.tsx';
import { ReaderNotice } from './ReaderNotice.tsx';
import { SelectionTools } from './SelectionTools.tsx';
import type { useCopy } from './use-copy.ts';
import type { useNotice } from './use-notice.ts';
import { type Selected, useReadingOn } from './use-page.ts';

interface ReaderTopProps {
  article: Article;
  saved: boolean;
  own: OwnMarks | undefined;
  /** What copies and highlights are about. */
  chosen: Selected;
  copies: ReturnType<typeof useCopy>;
  notices: ReturnType<typeof useNotice>;
  appearance: Appearance;
  keysShown: boolean;
  trace: Trace;
  onAppearance: (patch: Partial<Appearance>) => void;
  onSave: () => void;
  onPrint: () => void;
  onKeys: () => void;
  /** Absent where nothing can be marked. */
  onHighlight?: ((colour: MarkColour) => void) | undefined;
  onToggle: (removal: number) => void;
  onUndo: (undo: Undo) => void;
}

/** What stays above the text: the bar, and below it, over the text, what the bar opens. */
export function ReaderTop({
  article,
  chosen,
  copies,
  notices,
  appearance,
  ...props
}: ReaderTopProps) {
  const { t } = useWords();
  const { keysShown, onAppearance, onHighlight } = props;
  const hasChosen = chosen.passages.length > 0;
  const isUsed = hasChosen || copies.isOpen || keysShown;
  return (
    <div class="reader-top">
      <ReaderBar
        textSize={appearance.textSize}
        theme={appearance.theme}
        copyWords={copyWords(copies.view, t)}
        copyOpen={copies.isOpen}
        saved={props.saved}
        own={props.own}
        originalUrl={article.canonicalUrl}
        libraryHref={LIBRARY_PATH}
        hidden={useReadingOn() && !isUsed}
        keysShown={keysShown}
        onTextSize={(textSize) => onAppearance({ textSize })}
        onTheme={(theme) => onAppearance({ theme })}
        onCopy={copies.actions.onCopy}
        onCopyOptions={copies.toggle}
        onSave={props.onSave}
        onPrint={props.onPrint}
        onKeys={props.onKeys}
      >
        <ReaderNotice notices={notices}>
          <NoticeButton
            about={notices.notice?.about ?? {}}
            trace={props.trace}
            onToggle={props.onToggle}
            onUndo={props.onUndo}
          />
        </ReaderNotice>
      </ReaderBar>
      <div class="reader-below">
        {hasChosen && onHighlight && (
          <SelectionTools
            onHighlight={onHighlight}
            onPick={chosen.places.length > 0 ? () => copies.pick(chosen.places) : undefined}
          />
        )}
        {copies.isOpen && <CopyDrawer copies={copies} />}
        {keysShown && (
          <KeysPanel
            on={appearance.letterKeys}
            onChange={(letterKeys) => onAppearance({ letterKeys })}
          />
        )}
      </div>
    </div>
  );
}

function copyWords({ format, scope, chosen }: CopyView, t: Translate): string {
  if (!takesText(format)) return t('popup_copy_credit');
  if (scope === 'selection') return t('reader_copy_selection');
  return scope === 'whole' ? t('reader_copy') : t('popup_copy_chosen', [String(chosen)]);
}
