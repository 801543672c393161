import type { RefObject } from 'preact';
import { type Dispatch, useMemo, useRef } from 'preact/hooks';
import { VirtualList, type VirtualListHandle } from '../../components/VirtualList.tsx';
import { useWords } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import { ArticleRow, type RowContext } from './ArticleRow.tsx';
import { moveBefore } from './list-actions.ts';
import { extendTo, goTo, toggle } from './selection.ts';
import type { LibraryServices } from './services.ts';
import type { LibraryAction, LibraryState } from './state.ts';
import { useDrag } from './use-drag.ts';
import type { Acts } from './use-library.ts';
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

/** Pixels a row is thought to take until it was measured. */
const ROW_HEIGHT = 148;

/** The list of articles. */
export function Articles(props: ArticlesProps) {
  const { state, shown, dispatch, acts, services, scroller, top } = props;
  const { t } = useWords();
  const { selection, view, found } = state;
  const { ids } = shown;
  const lists = useMemo(() => new Map(state.lists.map((list) => [list.id, list])), [state.lists]);
  const inList = view.place.kind === 'list' ? view.place.list : null;
  const hand = inList && sortOf(view) === 'hand' ? inList : null;
  const hits = useMemo(() => new Map(found?.hits.map((hit) => [hit.id, hit])), [found]);
  const latest = useRef(selection);
  latest.current = selection;
  const { dragging, start } = useDrag({
    scroller,
    ids,
    onDrop: (id, before) => hand && void moveBefore(acts, hand, id, before),
  });
  const context: RowContext = {
    services,
    acts,
    ids,
    lists,
    hand,
    inList,
    onOpen: props.onOpen,
    onAsk: props.onAsk,
    onGo: (id) => dispatch({ type: 'selected', selection: goTo(latest.current, id) }),
    onChoose: (id, range) =>
      dispatch({
        type: 'selected',
        selection: range ? extendTo(latest.current, ids, id) : toggle(latest.current, id),
      }),
    onGrip: start,
  };
  const current = selection.at ?? ids[0] ?? null;
  return (
    <VirtualList
      label={t('library_list')}
      ids={ids}
      at={current}
      estimate={ROW_HEIGHT}
      scroller={scroller}
      covered={() => stuckHeight(top.current)}
      handle={props.handle}
      item={(id) => {
        const card = shown.byId.get(id);
        if (!card) return null;
        const hit = hits.get(id);
        return (
          <div
            class="article-place"
            data-dragged={dragging?.id === id}
            data-drop={dropMark(dragging, id, ids)}
            onFocusIn={() => id !== latest.current.at && context.onGo(id)}
          >
            <ArticleRow
              card={card}
              context={context}
              asked={found && hit ? { words: found.words, unfinished: hit.unfinished } : null}
              chosen={selection.chosen.has(id)}
              current={id === current}
              open={id === props.open}
            />
          </div>
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
