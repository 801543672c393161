import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-nodes.ts';
import './button.css';

interface ButtonProps {
  onPress: () => void;
  /** `primary` once a view at most; `quiet` has no border. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: IconName | undefined;
  children?: ComponentChildren;
  /** The name of a button that shows only a picture, or a fuller name than its words. */
  label?: string | undefined;
  /** A key that does the same, shown small and told to assistive technology. */
  keyHint?: string | undefined;
  disabled?: boolean | undefined;
  /** Presses do nothing for now, and a focus that it has is not lost. */
  unavailable?: boolean | undefined;
  expanded?: boolean | undefined;
  /** Of a button that stays pressed: whether it is. */
  pressed?: boolean | undefined;
  /** A list lets the focus go here when it goes to the button's item. */
  focus?: boolean;
  /** The press leaves what is selected in the page selected. */
  keepsSelection?: boolean;
}

/** A button that acts at once. Nothing of ours submits a form. */
export function Button(props: ButtonProps) {
  const { look = 'plain', icon, children, label, keyHint } = props;
  const pictureOnly = children === undefined;
  return (
    <button
      type="button"
      class={`button button-${look}${pictureOnly ? ' button-picture' : ''}`}
      data-focus={props.focus}
      onClick={props.unavailable ? undefined : props.onPress}
      disabled={props.disabled}
      aria-disabled={props.unavailable}
      aria-label={label}
      title={pictureOnly ? label : undefined}
      aria-keyshortcuts={keyHint}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      onMouseDown={props.keepsSelection ? keepSelection : undefined}
    >
      {icon && <Icon name={icon} />}
      {!pictureOnly && <span class="button-words">{children}</span>}
      {keyHint && (
        <span class="key-hint" aria-hidden="true">
          {keyHint === 'Enter' ? '↵' : keyHint}
        </span>
      )}
    </button>
  );
}

function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}
