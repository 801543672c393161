import { type Dispatch, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Card } from '../../utils/article/card.ts';
import { hashOf } from './place.ts';
import type { LibraryAction, LibraryState } from './state.ts';
import type { Kept } from './use-library.ts';
import { cardsIn, sortOf } from './view.ts';

/** What the list shows, in its order. */
export interface Shown {
  cards: readonly Card[];
  ids: readonly string[];
  byId: ReadonlyMap<string, Card>;
}

export function useShown(state: LibraryState, dispatch: Dispatch<LibraryAction>): Shown {
  const { cards, view, found } = state;
  const { place, filters } = view;
  // Until the first results are there, what was shown before stays.
  const sort = sortOf(found ? view : { ...view, query: '' });
  const byId = useMemo(() => new Map(cards?.map((card) => [card.id, card])), [cards]);
  // The words alone change nothing: with each key it is their results that do.
  const shown = useMemo(() => {
    const all = found ? found.ids.flatMap((id) => byId.get(id) ?? []) : (cards ?? []);
    const list = cardsIn(all, { place, filters, sort });
    return { cards: list, ids: list.map(({ id }) => id), byId };
  }, [cards, byId, place, filters, sort, found]);
  const before = useRef(shown.ids);
  useLayoutEffect(() => {
    if (before.current === shown.ids) return;
    dispatch({ type: 'shown', before: before.current, now: shown.ids });
    before.current = shown.ids;
  }, [shown, dispatch]);
  return shown;
}

const KEPT = 'library-view';

/** What this tab showed before it went elsewhere; null at first. */
export function keptView(): Kept | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Only this page writes it; what another version wrote is not ours any more. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  return 'version' in value && value.version === VERSION;
}

const VERSION = 2;

export function useKeeping({ query, filters, sort, place }: LibraryState['view']): void {
  useEffect(() => {
    try {
      const kept = { version: VERSION, query, filters, sort, place: hashOf(place) };
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing for its pages: the view then begins anew.
    }
  }, [query, filters, sort, place]);
}
