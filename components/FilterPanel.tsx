import { useWords } from './words.ts';
import './filter-panel.css';

/** One thing to filter by: its values, those that are not chosen yet. */
export interface FilterGroup {
  key: string;
  label: string;
  options: readonly { value: string; words: string }[];
  onAdd: (value: string) => void;
}

interface FilterPanelProps {
  groups: readonly FilterGroup[];
  /** YYYY-MM-DD, '' for open. */
  from: string;
  until: string;
  onDates: (from: string, until: string) => void;
}

/** What there is to filter by. Each choice acts at once and then stands as a chip above the list. */
export function FilterPanel({ groups, from, until, onDates }: FilterPanelProps) {
  const { t } = useWords();
  return (
    <div class="filter-panel">
      {groups
        .filter(({ options }) => options.length > 0)
        .map(({ key, label, options, onAdd }) => (
          <label key={key} class="filter-field">
            <span class="label">{label}</span>
            <select
              class="select-field"
              value=""
              onChange={(event) => {
                onAdd(event.currentTarget.value);
                // The field chooses what to add; it keeps nothing.
                event.currentTarget.value = '';
              }}
            >
              <option value="">{t('library_choose')}</option>
              {options.map(({ value, words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        ))}
      <fieldset class="filter-dates">
        <legend class="label">{t('library_published')}</legend>
        <label>
          <span class="only-heard">{t('library_from')}</span>
          <input
            type="date"
            class="select-field"
            value={from}
            max={until || undefined}
            onChange={(event) => onDates(event.currentTarget.value, until)}
          />
        </label>
        <span aria-hidden="true">–</span>
        <label>
          <span class="only-heard">{t('library_until')}</span>
          <input
            type="date"
            class="select-field"
            value={until}
            min={from || undefined}
            onChange={(event) => onDates(from, event.currentTarget.value)}
          />
        </label>
      </fieldset>
    </div>
  );
}
