import { useId } from 'preact/hooks';
import './choice.css';

export interface ChoiceOption<Value extends string> {
  value: Value;
  words: string;
  hint?: string;
}

interface ChoiceProps<Value extends string> {
  legend: string;
  /** `row`: joined beside one another, for two or three short words; `list`: one below the other, with hints. */
  shape: 'row' | 'list';
  /** Whether the legend is seen, or only heard where the surroundings say it. */
  legendShown?: boolean;
  options: readonly ChoiceOption<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One out of a few: native radio buttons, so that arrow keys and assistive technology work as everywhere. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset class={`choice choice-${props.shape}`}>
      <legend class={props.legendShown ? 'choice-legend' : 'only-heard'}>{props.legend}</legend>
      <div class="choice-options">
        {props.options.map((option) => (
          <label class="choice-option" key={option.value}>
            <input
              type="radio"
              name={group}
              checked={option.value === props.chosen}
              onChange={() => props.onChoose(option.value)}
            />
            <span class="choice-words">
              {option.words}
              {option.hint && <small class="choice-hint">{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
