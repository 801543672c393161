import type { RefObject } from 'preact';
import { type Dispatch, useMemo, useRef } from 'preact/hooks';
import { VirtualList, type VirtualListHandle } from '../../components/VirtualList.tsx';
import { useWords } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import { ArticleRow, type RowContext } from './ArticleRow.tsx';
import type { Acts } from './acts.ts';
import { moveBefore } from './list-actions.ts';
import { extendTo, goTo, toggle } from './selection.ts';
import type { LibraryServices } from './services.ts';
import type { LibraryAction, LibraryState } from './state.ts';
import { useDrag } from './use-drag.ts';
import type { Shown } from './use-shown.ts';
import { sortOf } from './view.ts';

interface ArticlesProps {
  state: LibraryState;
  shown: Shown;
  dispatch: Dispatch<LibraryAction>;
  acts: Acts;
  services: LibraryServices;
  scroller: RefObject<HTMLElement | null>;
  /** What sticks to the top of the scroller. */
  top: RefObject<HTMLElement | null>;
  handle: RefObject<VirtualListHandle | null>;
  /** The article that stands open beside the list. */
  open: string | null;
  onOpen: (card: Card, event: MouseEvent) => void;
  onAsk: RowContext['onAsk'];
}

/** Pixels a row is thought to take until the list was laid out. */
const ROW_HEIGHT = 154;

/** The list of articles. */
export function Articles(props: ArticlesProps) {
  const { state, shown, dispatch, acts, services, scroller, top } = props;
  const { t } = useWords();
  const { selection, view, found } = state;
  const { ids } = shown;
  const lists = useMemo(() => new Map(state.lists.map((list) => [list.id, list])), [state.lists]);
  const inList = view.place.kind === 'list' ? view.place.list : null;
  const hand = inList && sortOf(view) === 'hand' ? inList : null;
  const latest = useRef({ ...props, ids, selection });
  latest.current = { ...props, ids, selection };
  const { dragging, start } = useDrag({
    scroller,
    ids,
    onDrop: (id, before) => hand && void moveBefore(acts, hand, id, before),
  });
  // The same with every key of a search: what a row is given decides whether it is drawn again.
  const context = useMemo<RowContext>(
    () => ({
      services,
      acts,
      ids: () => latest.current.ids,
      lists,
      hand,
      inList,
      onOpen: (card, event) => latest.current.onOpen(card, event),
      onAsk: (kind, asked) => latest.current.onAsk(kind, asked),
      onGo: (id) => {
        const { selection } = latest.current;
        if (id !== selection.at) dispatch({ type: 'selected', selection: goTo(selection, id) });
      },
      onChoose: (id, range) => {
        const { selection, ids } = latest.current;
        const next = range ? extendTo(selection, ids, id) : toggle(selection, id);
        dispatch({ type: 'selected', selection: next });
      },
      onGrip: start,
    }),
    [services, acts, lists, hand, inList, dispatch],
  );
  const current = selection.at ?? ids[0] ?? null;
  return (
    <VirtualList
      label={t('library_list')}
      look="row-list"
      ids={ids}
      at={current}
      estimate={ROW_HEIGHT}
      scroller={scroller}
      covered={() => stuckHeight(top.current)}
      handle={props.handle}
      item={(id) => {
        const card = shown.byId.get(id);
        if (!card) return null;
        return (
          <ArticleRow
            card={card}
            context={context}
            words={found?.words ?? null}
            unfinished={found?.unfinished ?? false}
            chosen={selection.chosen.has(id)}
            current={id === current}
            open={id === props.open}
            dragged={dragging?.id === id}
            drop={dropMark(dragging, id, ids)}
          />
        );
      }}
    />
  );
}

/** On which side of an item the line stands that shows where a drop would put what is dragged. */
function dropMark(
  dragging: { id: string; before: string | null } | null,
  id: string,
  ids: readonly string[],
): 'before' | 'after' | undefined {
  if (!dragging || dragging.id === dragging.before) return undefined;
  if (dragging.before === id) return 'before';
  return dragging.before === null && id === ids.at(-1) ? 'after' : undefined;
}

/** Pixels that what sticks to the top covers; nothing where it scrolls away. */
function stuckHeight(top: HTMLElement | null): number {
  if (!top || getComputedStyle(top).position !== 'sticky') return 0;
  return top.offsetHeight;
}
