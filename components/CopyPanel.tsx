import { takesText } from '../utils/article/settings.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { CopyEditor } from './CopyEditor.tsx';
import { CopyOptions } from './CopyOptions.tsx';
import { CopyPreview } from './CopyPreview.tsx';
import type { CopyActions, CopyView } from './copy-view.ts';
import { Icon } from './Icon.tsx';

interface CopyPanelProps {
  view: CopyView;
  actions: CopyActions;
}

/** Everything to be seen and chosen before a copy is made; what the clipboard refused stands in place of the rest. */
export function CopyPanel({ view, actions }: CopyPanelProps) {
  const { draft, byHand, warnings } = view;
  if (byHand) return <CopyByHand content={byHand} onClose={actions.onCloseByHand} />;
  return (
    <>
      <CopyOptions {...view} {...actions} />
      {draft !== null && takesText(view.format) && (
        <CopyEditor draft={draft} changed={view.changed} onDraft={actions.onDraft} />
      )}
      {view.previewShown && <CopyPreview content={view.preview} />}
      {warnings.length > 0 && (
        <p class="copy-warning">
          <Icon name="warn" />
          <span>{warnings.join(' ')}</span>
        </p>
      )}
    </>
  );
}
