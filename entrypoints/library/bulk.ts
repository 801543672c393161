import { groupDigits } from '../../components/group-digits.ts';
import type { MenuItem } from '../../components/Menu.tsx';
import type { Words } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import type { Acts } from './acts.ts';
import type { Asking, Carrying } from './Dialogs.tsx';
import { moveToTrash, toggleRead, toggleStar } from './list-actions.ts';
import type { LibraryServices } from './services.ts';
import type { LibraryState } from './state.ts';

interface BulkContext {
  state: LibraryState;
  acts: Acts;
  services: LibraryServices;
  chosenCards: () => Card[];
  onAsk: (asking: Asking) => void;
}

/** What the bar over the list offers for everything that is chosen. */
export function bulkOf(
  { acts, services, chosenCards, onAsk, state }: BulkContext,
  t: Words['t'],
): { actions: MenuItem[]; more: MenuItem[] } {
  const carry = (carrying: Carrying) => onAsk({ kind: 'carry', carrying });
  const ids = () => chosenCards().map(({ id }) => id);
  const inList = state.view.place.kind === 'list' ? state.view.place.list : null;
  return {
    actions: [
      {
        words: t('library_to_lists'),
        icon: 'list',
        onChoose: () => onAsk({ kind: 'lists', ids: ids() }),
      },
      {
        words: t('library_to_tags'),
        icon: 'tag',
        onChoose: () => onAsk({ kind: 'tags', ids: ids() }),
      },
      { words: t('library_star'), icon: 'star', onChoose: () => toggleStar(acts, chosenCards()) },
      {
        words: t('library_to_trash'),
        icon: 'delete',
        onChoose: () => void moveToTrash(acts, chosenCards()),
      },
    ],
    more: [
      {
        words: t('library_toggle_read'),
        icon: 'read',
        onChoose: () => toggleRead(acts, chosenCards(), services.now()),
      },
      {
        words: t('library_export'),
        icon: 'export',
        onChoose: () => carry({ kind: 'export', ids: ids() }),
      },
      {
        words: t('library_share'),
        icon: 'share',
        onChoose: () => carry({ kind: 'share', cards: chosenCards(), name: '' }),
      },
      {
        words: t('credit_list'),
        icon: 'quote',
        onChoose: () => carry({ kind: 'sources', ids: ids() }),
      },
      ...(inList
        ? [
            {
              words: t('library_out_of_list'),
              icon: 'takeOut' as const,
              onChoose: () => {
                const chosen = ids();
                void acts.change(
                  chosen,
                  { kind: 'remove-from-list', list: inList },
                  { key: 'library_out_many', values: [groupDigits(chosen.length)] },
                );
              },
            },
          ]
        : []),
    ],
  };
}
