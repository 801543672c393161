import type { ComponentChild, RefObject } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { useVirtual } from './use-virtual.ts';
import './virtual-list.css';

export interface VirtualListHandle {
  /** Lets the focus go to the item with the keys, when it is drawn. */
  focus: () => void;
}

interface VirtualListProps {
  label: string;
  /** Of the items, in their order; each once. */
  ids: readonly string[];
  /** The item that the keys act on: it stays in the document, and takes the focus by its element `[data-focus]`. */
  at: string | null;
  /** Pixels an item is thought to take until it was measured. */
  estimate: number;
  scroller: RefObject<HTMLElement | null>;
  /** Pixels at the scroller's top that something sticky covers. */
  covered: () => number;
  handle: RefObject<VirtualListHandle | null>;
  item: (id: string, index: number) => ComponentChild;
}

/** A list of any length of which only what is in view is in the document; assistive technology is told the rest. */
export function VirtualList(props: VirtualListProps) {
  const { ids, at, handle } = props;
  const list = useRef<HTMLUListElement>(null);
  const kept = at === null ? -1 : ids.indexOf(at);
  const virtual = useVirtual({ ...props, keys: ids, kept, list });
  const [, draw] = useReducer((turn: number) => turn + 1, 0) as [number, () => void];
  const wanted = useRef(false);
  const wasIn = useRef(false);
  useImperativeHandle(handle, () => ({
    focus: () => {
      wanted.current = true;
      draw();
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
      class="virtual-list"
      ref={list}
      aria-label={props.label}
      style={{ blockSize: `${virtual.size}px` }}
      onFocusIn={() => {
        wasIn.current = true;
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget) wasIn.current = false;
      }}
    >
      {virtual.items.map(({ key, index, start }) => (
        <li
          class="virtual-item"
          key={key}
          ref={virtual.measure}
          data-index={index}
          data-id={ids[index]}
          aria-setsize={ids.length}
          aria-posinset={index + 1}
          style={{ translate: `0 ${start - virtual.margin}px` }}
        >
          {props.item(ids[index] ?? '', index)}
        </li>
      ))}
    </ul>
  );
}
