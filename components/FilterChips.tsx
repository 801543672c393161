import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';
import './filter-chips.css';

interface FilterChipProps {
  words: string;
  /** What the button that takes it away is called. */
  remove: string;
  onRemove: () => void;
}

/** Something chosen, with a cross to take it away. */
export function FilterChip({ words, remove, onRemove }: FilterChipProps) {
  return (
    <button type="button" class="filter-chip" aria-label={remove} title={remove} onClick={onRemove}>
      <span>{words}</span>
      <Icon name="close" />
    </button>
  );
}

interface FilterChipsProps {
  chips: readonly (Pick<FilterChipProps, 'words' | 'onRemove'> & { key: string })[];
  onClear: () => void;
}

/** What the list is filtered by. */
export function FilterChips({ chips, onClear }: FilterChipsProps) {
  const { t } = useWords();
  if (chips.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label={t('library_filters')}>
      {chips.map(({ key, words, onRemove }) => (
        <li key={key}>
          <FilterChip
            words={words}
            remove={t('library_remove_filter', [words])}
            onRemove={onRemove}
          />
        </li>
      ))}
      <li>
        <Button look="quiet" onPress={onClear}>
          {t('library_clear_filters')}
        </Button>
      </li>
    </ul>
  );
}
