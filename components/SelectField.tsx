import './select-field.css';

interface SelectFieldProps<Value extends string> {
  label: string;
  options: readonly { value: Value; words: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** A native drop-down that is named but shows no label, for places where its words say enough. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const choose = (index: number) => {
    const option = props.options[index];
    if (option) props.onChoose(option.value);
  };
  return (
    <select
      class="select-field"
      aria-label={props.label}
      title={props.label}
      onChange={(event) => choose(event.currentTarget.selectedIndex)}
    >
      {props.options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === props.chosen}>
          {option.words}
        </option>
      ))}
    </select>
  );
}
