import { useRef } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { CopyBar } from '../../components/CopyBar.tsx';
import { useFocusBack } from '../../components/use-focus-back.ts';
import { useWords } from '../../components/words.ts';
import type { useCopy } from './use-copy.ts';

/** Below the bar, while it is open: what is copied, in which form, and how that looks. */
export function CopyDrawer({ copies }: { copies: ReturnType<typeof useCopy> }) {
  const { t } = useWords();
  const drawer = useRef<HTMLDivElement>(null);
  useFocusBack(drawer);
  return (
    <div class="reader-copy" ref={drawer}>
      <CopyBar view={copies.view} actions={copies.actions}>
        {copies.picks.length > 0 && (
          <Button look="quiet" icon="undo" onPress={copies.clearPicks}>
            {t('reader_picks_clear')}
          </Button>
        )}
      </CopyBar>
    </div>
  );
}
