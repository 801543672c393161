import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { takesText } from '../utils/article/settings.ts';
import { Button } from './Button.tsx';
import { CopyPanel } from './CopyPanel.tsx';
import type { CopyActions, CopyView } from './copy-view.ts';
import { useWords } from './words.ts';
import './copy-bar.css';

interface CopyBarProps {
  view: CopyView;
  actions: CopyActions;
  keyHint?: string;
  /** What else can be done with the article, behind the buttons of the copy. */
  children?: ComponentChildren;
}

/** What to copy and in which form, then the copy itself: always in reach. */
export function CopyBar({ view, actions, keyHint, children }: CopyBarProps) {
  const { t } = useWords();
  const { previewShown, draft } = view;
  const bar = useRef<HTMLDivElement>(null);
  const onCloseByHand = () => {
    actions.onCloseByHand();
    bar.current?.querySelector<HTMLElement>('.button-primary')?.focus();
  };
  return (
    <div class="copy-bar" ref={bar}>
      <CopyPanel view={view} actions={{ ...actions, onCloseByHand }} />
      <div class="copy-bar-row">
        <Button look="primary" icon="copy" keyHint={keyHint} onPress={actions.onCopy}>
          <CopyWords {...view} />
        </Button>
        <Button
          look="quiet"
          icon="preview"
          label={t('copy_preview')}
          expanded={previewShown}
          onPress={actions.onPreview}
        />
        {takesText(view.format) && (
          <Button
            look="quiet"
            icon="edit"
            label={t('copy_edit')}
            expanded={draft !== null}
            onPress={actions.onEdit}
          />
        )}
        {children}
      </div>
    </div>
  );
}

function CopyWords({ format, scope, chosen }: CopyView) {
  const { t } = useWords();
  if (!takesText(format)) return t('popup_copy_credit');
  if (scope === 'selection') return t('popup_copy_selection');
  if (scope === 'whole') return t('popup_copy_whole');
  return t('popup_copy_chosen', [String(chosen)]);
}
