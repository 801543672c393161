import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import './status-line.css';

/** What just happened. `turn` grows with each, so that the same words said twice are heard twice. */
export interface Notice {
  tone: 'done' | 'problem' | 'wait';
  text: string;
  turn: number;
}

const ICON = { done: 'ok', problem: 'failed', wait: 'info' } as const;

interface StatusLineProps {
  notice: Notice | null;
  /** A button beside the words, which is not read out with them. */
  children?: ComponentChildren;
}

/** The live region of a page: always there, empty until something happened. */
export function StatusLine({ notice, children }: StatusLineProps) {
  return (
    <div class="status-line">
      <div role="status">
        {notice && (
          <p class={`status status-${notice.tone}`} key={notice.turn}>
            <Icon name={ICON[notice.tone]} />
            <span>{notice.text}</span>
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
