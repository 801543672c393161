import { ChooseLists } from '../../components/ChooseLists.tsx';
import { ChooseTags } from '../../components/ChooseTags.tsx';
import { groupDigits } from '../../components/group-digits.ts';
import type { Card } from '../../utils/article/card.ts';
import { nextColour } from '../../utils/library/new-reading-list.ts';
import type { Acts } from './acts.ts';
import { byCount, countCards } from './counts.ts';
import type { LibraryState } from './state.ts';

interface ChoosingProps {
  ids: readonly string[];
  state: LibraryState;
  acts: Acts;
}

const cardsOf = ({ cards }: LibraryState, ids: readonly string[]): Card[] => {
  const wanted = new Set(ids);
  return (cards ?? []).filter(({ id }) => wanted.has(id));
};

/** Into which of the lists the articles go. */
export function Lists({ ids, state, acts }: ChoosingProps) {
  const held = countCards(cardsOf(state, ids)).lists;
  const count = groupDigits(ids.length);
  const put = (list: string, name: string, inside: boolean) =>
    acts.change(
      ids,
      { kind: inside ? 'add-to-list' : 'remove-from-list', list },
      { key: inside ? 'library_put_in' : 'library_took_out', values: [count, name] },
    );
  return (
    <ChooseLists
      lists={state.lists}
      held={(list) => held.get(list) ?? 0}
      count={ids.length}
      onPut={(list, inside) => {
        const name = state.lists.find(({ id }) => id === list)?.name ?? '';
        void put(list, name, inside);
      }}
      onNew={async (name) => {
        const list = await acts.newList(name, nextColour(state.lists));
        if (list) await put(list.id, name, true);
      }}
    />
  );
}

/** Which tags the articles get. */
export function Tags({ ids, state, acts }: ChoosingProps) {
  const count = groupDigits(ids.length);
  const change = (kind: 'add-tags' | 'remove-tags', tags: readonly string[]) =>
    void acts.change(
      ids,
      { kind, tags },
      {
        key: kind === 'add-tags' ? 'library_tagged' : 'library_untagged',
        values: [count, tags.map((tag) => `#${tag}`).join(' ')],
      },
    );
  return (
    <ChooseTags
      tags={byCount(countCards(cardsOf(state, ids)).tags)}
      count={ids.length}
      known={byCount(countCards(state.cards ?? []).tags).map(([tag]) => tag)}
      onAdd={(tags) => change('add-tags', tags)}
      onRemove={(tag) => change('remove-tags', [tag])}
    />
  );
}
