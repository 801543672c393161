import './select-field.css';

export interface SelectOption<Value extends string> {
  value: Value;
  words: string;
  /** Options of one group stand together under its words. */
  group?: string;
}

interface SelectFieldProps<Value extends string> {
  label: string;
  /** Whether the label is seen, or only heard where the words of the options say enough. */
  labelShown?: boolean;
  options: readonly SelectOption<Value>[];
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
        {groupsOf(props.options).map(([group, options]) => {
          const shown = options.map((option) => (
            <option
              key={option.value}
              value={option.value}
              selected={option.value === props.chosen}
            >
              {option.words}
            </option>
          ));
          return group ? (
            <optgroup key={group} label={group}>
              {shown}
            </optgroup>
          ) : (
            shown
          );
        })}
      </select>
    </label>
  );
}

/** In the order in which each group comes first. */
function groupsOf<Value extends string>(
  options: readonly SelectOption<Value>[],
): [group: string, options: SelectOption<Value>[]][] {
  const groups = new Map<string, SelectOption<Value>[]>();
  for (const option of options) {
    const group = option.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups];
}
