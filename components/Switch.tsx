import { useId } from 'preact/hooks';
import './switch.css';

interface SwitchProps {
  words: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Something that is on or off at once. */
export function Switch({ words, hint, on, onChange }: SwitchProps) {
  const hintId = useId();
  return (
    <div class="switch">
      <label class="switch-label">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {words}
      </label>
      <p class="switch-hint" id={hintId}>
        {hint}
      </p>
    </div>
  );
}
