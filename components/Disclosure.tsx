import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import './disclosure.css';

interface DisclosureProps {
  /** What the button says, closed and open. */
  summary: ComponentChildren;
  /** An extra class on the button, where a component draws it in its own way. */
  look?: string;
  /** Shown beside the button, open or not. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** A button and what it shows below itself. What is closed is not in the document: long lists cost nothing. */
export function Disclosure({ summary, look = '', beside, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <button
        type="button"
        class={`disclosure ${look}`}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="disclosure-words">{summary}</span>
        <Icon name="open" />
      </button>
      {beside}
      {open && (
        <div class="disclosure-panel" id={panel}>
          {children}
        </div>
      )}
    </>
  );
}
