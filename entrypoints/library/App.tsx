import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readAppearance } from '../../components/appearance.ts';
import { addIcons } from '../../components/Icon.tsx';
import { LIBRARY_ICONS } from '../../components/library-icon-nodes.ts';
import { UndoToast } from '../../components/UndoToast.tsx';
import type { VirtualListHandle } from '../../components/VirtualList.tsx';
import { useWords } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import { countCards } from './counts.ts';
import { type Asking, Dialogs } from './Dialogs.tsx';
import { moveByHand, moveToTrash, toggleRead, toggleStar } from './list-actions.ts';
import { Middle } from './Middle.tsx';
import { Pane } from './Pane.tsx';
import { Side } from './Side.tsx';
import { goTo } from './selection.ts';
import type { LibraryServices } from './services.ts';
import { type ActMeaning, useKeys } from './use-keys.ts';
import { useLibrary } from './use-library.ts';
import { useWiderThan } from './use-media.ts';
import { useScroll } from './use-scroll.ts';
import { keptView, useKeeping, useShown } from './use-shown.ts';
import { sortOf } from './view.ts';

addIcons(LIBRARY_ICONS);

/** Pixels from which the places stand beside the list, and from which the reader does. */
const WIDE = 720;
const WIDEST = 1080;

/** The page of saved articles. */
export function App({ services }: { services: LibraryServices }) {
  const { t } = useWords();
  const [kept] = useState(keptView);
  const { state, dispatch, acts } = useLibrary(services, kept);
  const shown = useShown(state, dispatch);
  useKeeping(state.view);
  const counts = useMemo(() => countCards(state.cards ?? []), [state.cards]);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [open, setOpen] = useState<{ id: string; turn: number } | null>(null);
  const wide = useWiderThan(WIDE);
  const hasPane = useWiderThan(WIDEST);
  const handle = useRef<VirtualListHandle>(null);
  useScroll(handle, state);
  const { place } = state.view;
  const isList = place.kind !== 'trash' && place.kind !== 'look';
  const openCard = state.cards?.find(({ id }) => id === open?.id) ?? null;

  const onOpen = (card: Card, event: MouseEvent) => {
    dispatch({ type: 'selected', selection: goTo(state.selection, card.id) });
    if (!hasPane || event.ctrlKey || event.metaKey || event.button !== 0) return;
    event.preventDefault();
    setOpen({ id: card.id, turn: (open?.turn ?? 0) + 1 });
  };
  const chosenCards = () => {
    const { chosen, at } = state.selection;
    const ids = chosen.size > 0 ? shown.ids.filter((id) => chosen.has(id)) : at ? [at] : [];
    return ids.flatMap((id) => shown.byId.get(id) ?? []);
  };
  const act = (meaning: ActMeaning) => {
    const cards = chosenCards();
    const { at } = state.selection;
    if (meaning === 'undo') return void acts.undo();
    if (meaning === 'redo') return void acts.redo();
    if (meaning === 'help') return setAsking({ kind: 'keys' });
    if (meaning === 'search') return focusSearch();
    if (!isList || cards.length === 0) return;
    if (meaning === 'star') toggleStar(acts, cards);
    if (meaning === 'read') toggleRead(acts, cards, services.now());
    if (meaning === 'trash') void moveToTrash(acts, cards);
    if (place.kind !== 'list' || sortOf(state.view) !== 'hand' || !at) return;
    if (meaning === 'move-up' || meaning === 'move-down') {
      const by = meaning === 'move-up' ? -1 : 1;
      void moveByHand(acts, place.list, shown.ids, at, by).then(() => handle.current?.focus());
    }
  };
  useKeys({
    ids: isList ? shown.ids : [],
    selection: state.selection,
    dispatch,
    letters: () => readAppearance().letterKeys,
    focus: () => handle.current?.focus(),
    act,
  });
  useEffect(() => setAsking((now) => (now?.kind === 'places' ? null : now)), [place]);

  const { cards, complete, count, lists, trash } = state;
  // Left as it is while somebody types.
  const side = useMemo(
    () => (
      <Side
        library={{ cards, complete, count, lists, trash }}
        place={place}
        counts={counts}
        acts={acts}
        onNewList={() => setAsking({ kind: 'new-list' })}
        onEditList={(list) => setAsking({ kind: 'edit-list', list })}
        onCarry={(carrying) => setAsking({ kind: 'carry', carrying })}
      />
    ),
    [cards, complete, count, lists, trash, place, counts, acts],
  );
  const { saying } = state;
  return (
    <div class="library">
      {wide && <div class="library-side">{side}</div>}
      <Middle
        state={state}
        shown={shown}
        dispatch={dispatch}
        acts={acts}
        services={services}
        handle={handle}
        open={hasPane ? (open?.id ?? null) : null}
        chosenCards={chosenCards}
        onOpen={onOpen}
        onAsk={setAsking}
        onPlaces={wide ? undefined : () => setAsking({ kind: 'places' })}
      />
      {hasPane && isList && state.count > 0 && (
        <Pane
          card={openCard}
          turn={open?.turn ?? 0}
          onClose={() => {
            setOpen(null);
            handle.current?.focus();
          }}
        />
      )}
      {asking && (
        <Dialogs
          asking={asking}
          state={state}
          acts={acts}
          services={services}
          places={side}
          onClose={() => setAsking(null)}
        />
      )}
      <UndoToast
        saying={
          saying && {
            words: t(
              saying.said.key,
              saying.said.values.map((value) => value || t('popup_untitled')),
            ),
            tone: saying.tone,
            turn: saying.turn,
          }
        }
        onUndo={saying?.undo ? () => void acts.undoOnly(state.done.at(-1)) : undefined}
        onClose={() => dispatch({ type: 'hushed' })}
      />
    </div>
  );
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('.tools input[type="search"]')?.focus();
}
