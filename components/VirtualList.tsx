import type { ComponentChild, RefObject } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { useVirtual } from './use-virtual.ts';
import './virtual-list.css';

export interface VirtualListHandle {
  /** Lets the focus go to the item with the keys, when it is drawn. */
  focus: () => void;
  /** What stands at the top of what scrolls; null where nothing does. */
  top: () => ListTop | null;
  /** Scrolls to where `top` said, also where other items have come or gone above it. */
  scrollTo: (top: ListTop) => void;
}

/** An item, and how many pixels below the scroller's top it begins: negative where its beginning is out of view. */
export interface ListTop {
  id: string;
  below: number;
}

interface VirtualListProps {
  label: string;
  /** Its class, which sets `--item-size`: how high each item is. */
  look: string;
  /** Of the items, in their order; each once. */
  ids: readonly string[];
  /** The item that the keys act on: it stays in the document, and takes the focus by its element `[data-focus]`. */
  at: string | null;
  /** Pixels an item is thought to take until the list was laid out. */
  estimate: number;
  scroller: RefObject<HTMLElement | null>;
  /** Pixels at the scroller's top that something sticky covers. */
  covered: () => number;
  handle: RefObject<VirtualListHandle | null>;
  item: (id: string, index: number) => ComponentChild;
}

/** A list of any length of which only what is in view is in the document; assistive technology is told the rest. */
export function VirtualList(props: VirtualListProps) {
  const { ids, at, handle, scroller } = props;
  const list = useRef<HTMLUListElement>(null);
  const kept = at === null ? -1 : ids.indexOf(at);
  const virtual = useVirtual({ ...props, count: ids.length, kept, list });
  const keyOf = useElementKeys(ids, virtual.indexes, list);
  const [, draw] = useReducer((turn: number) => turn + 1, 0) as [number, () => void];
  const wanted = useRef(false);
  const wasIn = useRef(false);
  useImperativeHandle(handle, () => ({
    focus: () => {
      wanted.current = true;
      draw();
    },
    top: () => topOf(scroller.current, list.current),
    scrollTo: (top) => {
      const index = ids.indexOf(top.id);
      if (index >= 0) virtual.scrollTo(index, top.below);
    },
  }));
  const giveFocus = () => {
    if (!wanted.current || kept < 0) return;
    const element = [...(list.current?.children ?? [])].find(
      (one) => (one as HTMLElement).dataset.id === at,
    );
    const target = element?.querySelector<HTMLElement>('[data-focus]');
    if (!target) return;
    wanted.current = false;
    target.focus({ preventScroll: true });
    virtual.show(kept);
  };
  useEffect(() => {
    const onPress = ({ target }: Event) => {
      if (!list.current?.contains(target as Node)) wasIn.current = false;
    };
    addEventListener('pointerdown', onPress, true);
    return () => removeEventListener('pointerdown', onPress, true);
  }, []);
  useLayoutEffect(() => {
    // An item that went or was moved with the focus in it lost it: the one that the keys act on gets it.
    if (wasIn.current && document.activeElement === document.body) wanted.current = true;
    giveFocus();
  });
  return (
    <ul
      class={`virtual-list ${props.look}`}
      ref={list}
      aria-label={props.label}
      data-count={ids.length}
      style={{ blockSize: `calc(${ids.length} * var(--item-size))` }}
      onFocusIn={() => {
        wasIn.current = true;
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget) wasIn.current = false;
      }}
    >
      {virtual.indexes.map((index) => {
        const id = ids[index] ?? '';
        return (
          <li
            class="virtual-item"
            key={keyOf(id)}
            data-id={id}
            aria-setsize={ids.length}
            aria-posinset={index + 1}
            style={{ translate: `0 calc(${index} * var(--item-size))` }}
          >
            {props.item(id, index)}
          </li>
        );
      })}
    </ul>
  );
}

/**
 * The keys of the drawn items' elements. An item keeps its element as long as it is drawn; where the list became
 * another (with every letter of a search), items that are new to it take over those of items that went, as to change
 * words is cheaper than to make elements. Not with the focus in the list: it would find itself in another item.
 */
function useElementKeys(
  ids: readonly string[],
  indexes: readonly number[],
  list: RefObject<HTMLElement | null>,
): (id: string) => number {
  const last = useRef({ ids, keys: new Map<string, number>(), next: 0 });
  const before = last.current;
  const drawn = indexes.map((index) => ids[index] ?? '');
  const isOther = ids !== before.ids && !list.current?.contains(document.activeElement);
  const still = new Set(drawn);
  const free = isOther ? [...before.keys].filter(([id]) => !still.has(id)) : [];
  let { next } = before;
  const keys = new Map(drawn.map((id) => [id, before.keys.get(id) ?? free.shift()?.[1] ?? next++]));
  last.current = { ids, keys, next };
  return (id) => keys.get(id) ?? -1;
}

function topOf(scroller: HTMLElement | null, list: HTMLElement | null): ListTop | null {
  if (!scroller || !list || scroller.scrollTop === 0) return null;
  const edge = scroller.getBoundingClientRect().top;
  const boxes = [...list.children].map((item) => ({
    id: (item as HTMLElement).dataset.id ?? '',
    box: item.getBoundingClientRect(),
  }));
  const [first] = boxes
    .filter(({ box }) => box.bottom > edge)
    .sort((a, b) => a.box.top - b.box.top);
  return first ? { id: first.id, below: first.box.top - edge } : null;
}
