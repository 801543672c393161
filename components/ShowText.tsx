import type { ComponentChildren } from 'preact';
import { useWords } from './words.ts';
import './show-text.css';

interface ShowTextProps {
  /** Shows where it stands; absent where there is no reader to show it in (private windows). */
  onShow?: (() => void) | undefined;
  id?: string;
  children: ComponentChildren;
}

/** Words of the text; a press shows where they stand. */
export function ShowText({ onShow, id, children }: ShowTextProps) {
  const { t } = useWords();
  if (!onShow) {
    return (
      <span class="show-words" id={id} lang="ko">
        {children}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="show-text"
      id={id}
      lang="ko"
      title={t('summary_show')}
      onClick={onShow}
    >
      {children}
    </button>
  );
}
