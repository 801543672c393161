import { Button } from '../../components/Button.tsx';
import { useWords } from '../../components/words.ts';
import type { Trace } from '../../utils/article/trace.ts';
import type { Undo } from '../../utils/article/undo.ts';
import type { NoticeAbout } from './use-notice.ts';

interface NoticeButtonProps {
  about: NoticeAbout;
  trace: Trace;
  onToggle: (index: number) => void;
  onUndo: (undo: Undo) => void;
}

/** Takes back what the notice says, from where the reader is looking: what it is about may be far below. */
export function NoticeButton({ about, trace, onToggle, onUndo }: NoticeButtonProps) {
  const { t } = useWords();
  const { removal, undo, wentOn } = about;
  if (wentOn) {
    return (
      <Button look="quiet" onPress={() => scrollTo({ top: 0 })}>
        {t('reader_from_start')}
      </Button>
    );
  }
  if (undo) {
    return (
      <Button look="quiet" icon="undo" onPress={() => onUndo(undo)}>
        {t('library_undo')}
      </Button>
    );
  }
  if (removal === undefined) return null;
  const isBack = trace.back.includes(removal);
  return (
    <Button look="quiet" icon={isBack ? 'takeOut' : 'putBack'} onPress={() => onToggle(removal)}>
      {t(isBack ? 'removal_take_out' : 'removal_put_back')}
    </Button>
  );
}
