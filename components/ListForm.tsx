import { useId, useState } from 'preact/hooks';
import { MARK_COLOURS, type MarkColour } from '../utils/article/highlight.ts';
import { Button } from './Button.tsx';
import { ListDot } from './ListChip.tsx';
import { SameName } from './SameName.tsx';
import { useWords } from './words.ts';
import './list-form.css';
import './text-field.css';

/** The longest name of a list, in characters. */
const LONGEST = 100;

interface ListFormProps {
  name: string;
  colour: MarkColour;
  /** The names of the other lists. */
  others: readonly string[];
  /** What the button says that keeps it. */
  confirm: string;
  onKeep: (name: string, colour: MarkColour) => void;
}

/** Name and colour of a reading list. */
export function ListForm(props: ListFormProps) {
  const { t } = useWords();
  const [name, setName] = useState(props.name);
  const [colour, setColour] = useState(props.colour);
  const group = useId();
  const ready = name.trim() !== '';
  const keep = () => ready && props.onKeep(name.trim(), colour);
  return (
    <div class="list-form">
      <div>
        <label class="text-field">
          <span class="label">{t('library_list_name')}</span>
          <input
            type="text"
            data-first
            value={name}
            maxLength={LONGEST}
            autoComplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && keep()}
          />
        </label>
        <SameName name={name} others={props.others} />
      </div>
      <fieldset class="list-colours">
        <legend class="label">{t('library_list_colour')}</legend>
        {MARK_COLOURS.map((one) => (
          <label key={one} class="list-colour" title={t(`colour_${one}`)}>
            <input
              type="radio"
              name={group}
              checked={one === colour}
              onChange={() => setColour(one)}
            />
            <ListDot colour={one} />
            <span class="only-heard">{t(`colour_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="dialog-foot">
        <Button look="primary" disabled={!ready} onPress={keep}>
          {props.confirm}
        </Button>
      </div>
    </div>
  );
}
