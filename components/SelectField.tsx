import './select-field.css';

interface SelectFieldProps<Value extends string> {
  label: string;
  /** Whether the label is seen, or only heard where the words of the options say enough. */
  labelShown?: boolean;
  options: readonly { value: Value; words: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** A native drop-down. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const choose = (index: number) => {
    const option = props.options[index];
    if (option) props.onChoose(option.value);
  };
  return (
    <label class="select-label">
      <span class={props.labelShown ? 'label' : 'only-heard'}>{props.label}</span>
      <select
        class="select-field"
        title={props.labelShown ? undefined : props.label}
        onChange={(event) => choose(event.currentTarget.selectedIndex)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === props.chosen}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}
