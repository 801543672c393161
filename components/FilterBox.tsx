import { Icon } from './Icon.tsx';
import './filter-box.css';

interface FilterBoxProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

/** A search field whose browser clears it by Escape or its own cross. */
export function FilterBox({ label, value, onInput }: FilterBoxProps) {
  return (
    <label class="filter-box">
      <Icon name="search" />
      <span class="only-heard">{label}</span>
      <input
        type="search"
        value={value}
        placeholder={label}
        autoComplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
