import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-nodes.ts';
import './note.css';

interface NoteProps {
  tone: 'plain' | 'warn' | 'ok';
  icon: IconName;
  children: ComponentChildren;
  /** One next step, where there is one. */
  action?: ComponentChildren;
}

/** One sentence that says what is, and one next step. */
export function Note({ tone, icon, children, action }: NoteProps) {
  return (
    <div class={`note note-${tone}`}>
      <Icon name={icon} />
      <p>{children}</p>
      {action && <div class="note-action">{action}</div>}
    </div>
  );
}
