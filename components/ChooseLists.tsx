import { useState } from 'preact/hooks';
import type { ReadingList } from '../utils/article/reading-list.ts';
import { Button } from './Button.tsx';
import { ListDot } from './ListChip.tsx';
import { SameName } from './SameName.tsx';
import { useWords } from './words.ts';
import './choose-lists.css';
import './text-field.css';

interface ChooseListsProps {
  lists: readonly ReadingList[];
  /** How many of the articles a list holds already. */
  held: (list: string) => number;
  /** How many articles it is about. */
  count: number;
  onPut: (list: string, inside: boolean) => void;
  /** Makes a list and puts the articles into it. */
  onNew: (name: string) => void;
}

/** Into which reading lists articles go, or out of which. Each tick acts at once. */
export function ChooseLists({ lists, held, count, onPut, onNew }: ChooseListsProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const make = () => {
    if (name.trim() === '') return;
    onNew(name.trim());
    setName('');
  };
  return (
    <div class="choose-lists">
      <ul hidden={lists.length === 0}>
        {lists.map((list, index) => {
          const many = held(list.id);
          return (
            <li key={list.id}>
              <label class="choose-list">
                <input
                  type="checkbox"
                  data-first={index === 0 ? true : undefined}
                  checked={many === count}
                  indeterminate={many > 0 && many < count}
                  onChange={() => onPut(list.id, many < count)}
                />
                <ListDot colour={list.colour} />
                <span>{list.name}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <div>
        <NewEntry label={t('library_new_list_name')} value={name} onInput={setName} onMake={make} />
        <SameName name={name} others={lists.map((list) => list.name)} />
      </div>
    </div>
  );
}

interface NewEntryProps {
  label: string;
  value: string;
  /** Id of a datalist of suggestions. */
  list?: string;
  first?: boolean;
  onInput: (value: string) => void;
  onMake: () => void;
}

/** A field and a button beside it that adds what is in it. */
export function NewEntry({ label, value, list, first, onInput, onMake }: NewEntryProps) {
  const { t } = useWords();
  return (
    <div class="new-entry">
      <label class="text-field">
        <span class="label">{label}</span>
        <input
          type="text"
          value={value}
          list={list}
          maxLength={100}
          autoComplete="off"
          data-first={first}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && onMake()}
        />
      </label>
      <Button icon="add" onPress={onMake} unavailable={value.trim() === ''}>
        {t('library_add')}
      </Button>
    </div>
  );
}
