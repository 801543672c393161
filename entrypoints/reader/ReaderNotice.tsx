import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { useOffered } from '../../components/use-offered.ts';
import { useWords } from '../../components/words.ts';
import type { useNotice } from './use-notice.ts';

interface ReaderNoticeProps {
  notices: ReturnType<typeof useNotice>;
  /** What can be done about it. */
  children: ComponentChildren;
}

/** What just happened, until the reader has had the time to read it and to take it back, or puts it away. */
export function ReaderNotice({ notices: { notice, dismiss }, children }: ReaderNoticeProps) {
  const { t } = useWords();
  const holding = useOffered(notice?.turn ?? null, dismiss);
  const close = () => {
    // The button goes away: the text is what its reader goes on with.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    dismiss();
  };
  return (
    <div class="reader-notice" {...holding}>
      <StatusLine notice={notice}>
        {notice && (
          <>
            {children}
            <Button
              look="quiet"
              icon="close"
              label={t('reader_dismiss')}
              keepsSelection
              onPress={close}
            />
          </>
        )}
      </StatusLine>
    </div>
  );
}
