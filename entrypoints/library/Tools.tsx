import type { RefObject } from 'preact';
import { type Dispatch, useMemo, useState } from 'preact/hooks';
import { BulkBar } from '../../components/BulkBar.tsx';
import { Button } from '../../components/Button.tsx';
import { FilterBox } from '../../components/FilterBox.tsx';
import { FilterChips } from '../../components/FilterChips.tsx';
import { FilterPanel } from '../../components/FilterPanel.tsx';
import { groupDigits } from '../../components/group-digits.ts';
import type { MenuItem } from '../../components/Menu.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useWords } from '../../components/words.ts';
import { countFilters, filterChips, filterGroups } from './filter-words.ts';
import { chooseAll, chooseNone } from './selection.ts';
import type { LibraryAction, LibraryState } from './state.ts';
import type { Shown } from './use-shown.ts';
import { type Filters, NO_FILTERS, sortOf, sortsFor } from './view.ts';

interface ToolsProps {
  state: LibraryState;
  shown: Shown;
  dispatch: Dispatch<LibraryAction>;
  top: RefObject<HTMLDivElement | null>;
  /** What can be done with all that is chosen. */
  bulk: { actions: readonly MenuItem[]; more: readonly MenuItem[] };
  onKeys: () => void;
}

/** Search, filters, order, and what can be done with what is chosen. */
export function Tools({ state, shown, dispatch, top, bulk, onKeys }: ToolsProps) {
  const words = useWords();
  const { t } = words;
  const { view, lists, selection, cards } = state;
  const [filtering, setFiltering] = useState(false);
  const onFilter = (filters: Filters) => dispatch({ type: 'filtered', filters });
  const groups = useMemo(
    () => (filtering ? filterGroups(cards ?? [], view, lists, words, onFilter) : []),
    [filtering, cards, view, lists, words],
  );
  const count = countFilters(view.filters);
  return (
    <>
      <div class="tools" ref={top}>
        <search class="tools-line">
          <FilterBox
            label={t('library_search')}
            value={view.query}
            onInput={(query) => dispatch({ type: 'asked', query })}
          />
        </search>
        <div class="tools-line">
          <Button
            icon="filter"
            expanded={filtering}
            look="quiet"
            onPress={() => setFiltering(!filtering)}
          >
            {count > 0 ? t('library_filter_count', [String(count)]) : t('library_filter')}
          </Button>
          <SelectField
            label={t('library_sort')}
            options={sortsFor(view).map((sort) => ({
              value: sort,
              words: t(`library_sort_${sort}`),
            }))}
            chosen={sortOf(view)}
            onChoose={(sort) => dispatch({ type: 'sorted', sort })}
          />
          <Found state={state} shown={shown} />
          <Button look="quiet" icon="keys" label={t('popup_keys')} onPress={onKeys} />
        </div>
        {selection.chosen.size > 0 && (
          <BulkBar
            chosen={selection.chosen.size}
            shown={shown.ids.length}
            actions={bulk.actions}
            more={bulk.more}
            onAll={() => dispatch({ type: 'selected', selection: chooseAll(selection, shown.ids) })}
            onNone={() => dispatch({ type: 'selected', selection: chooseNone(selection) })}
          />
        )}
      </div>
      {filtering && (
        <FilterPanel
          groups={groups}
          from={view.filters.from}
          until={view.filters.until}
          onDates={(from, until) => onFilter({ ...view.filters, from, until })}
        />
      )}
      <FilterChips
        chips={filterChips(view.filters, lists, words, onFilter)}
        onClear={() => onFilter(NO_FILTERS)}
      />
    </>
  );
}

/** How many there are, seen always and said when something is searched or filtered. */
function Found({ state, shown }: { state: LibraryState; shown: Shown }) {
  const { t } = useWords();
  const { found, view, complete } = state;
  const isAsked = found !== null || countFilters(view.filters) > 0;
  const count = groupDigits(shown.ids.length);
  return (
    <p class="tools-found" role="status">
      {isAsked && complete && t('library_found', [count])}
    </p>
  );
}
