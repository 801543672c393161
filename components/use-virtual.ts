import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface VirtualOptions {
  count: number;
  /** An item that is drawn wherever it is (it may have the focus); -1 for none. */
  kept: number;
  /** Pixels an item is thought to take until the list was laid out. */
  estimate: number;
  /** What scrolls, and the list within it, whose items are all of one height. */
  scroller: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
  /** Pixels at the scroller's top that something sticky covers. */
  covered: () => number;
}

export interface Virtual {
  /** The items to be drawn, by their places, in order. */
  indexes: readonly number[];
  /** Scrolls as little as it takes to see an item. */
  show: (index: number) => void;
  /** Scrolls an item to so many pixels below the scroller's top. */
  scrollTo: (index: number, below: number) => void;
}

/** Items in view: the first, and how many. */
interface View {
  from: number;
  count: number;
}

/** Items drawn beyond what is in view, each way. */
const OVERSCAN = 2;

/** A window is at least this high, in pixels: what is not laid out (as in jsdom) still shows a beginning. */
const LEAST_HEIGHT = 480;

/** Pixels between an item that is shown and the scroller's edge. */
const GAP = 8;

/** Draws only what is in view of a long list. Items of one height: where each stands is known without measuring it. */
export function useVirtual(options: VirtualOptions): Virtual {
  const { count, kept, estimate, scroller, list, covered } = options;
  const [view, setView] = useState<View>(() => ({
    from: 0,
    count: Math.ceil(Math.max(innerHeight, LEAST_HEIGHT) / estimate),
  }));
  useLayoutEffect(() => {
    const scrolls = scroller.current;
    const parent = list.current?.parentElement;
    if (!scrolls || !parent) return;
    const look = () => {
      const now = viewOf(scrolls, list.current, estimate);
      setView((before) => (before.from === now.from && before.count === now.count ? before : now));
    };
    scrolls.addEventListener('scroll', look, { passive: true });
    // Its calls come when everything is laid out: to ask for places then costs nothing.
    const observer = globalThis.ResizeObserver && new ResizeObserver(look);
    // The parent grows with the list, and with what stands above it.
    for (const element of [scrolls, parent]) observer?.observe(element);
    return () => {
      scrolls.removeEventListener('scroll', look);
      observer?.disconnect();
    };
  }, [scroller, list, estimate]);
  return {
    indexes: indexesOf(view, count, kept),
    show: (index) => {
      if (!scroller.current || !list.current) return;
      const height = heightOf(list.current, estimate);
      const top = list.current.offsetTop + index * height;
      const { scrollTop, clientHeight } = scroller.current;
      if (top - covered() < scrollTop) scroller.current.scrollTop = top - covered();
      else if (top + height + GAP > scrollTop + clientHeight) {
        scroller.current.scrollTop = top + height + GAP - clientHeight;
      }
    },
    scrollTo: (index, below) => {
      if (!scroller.current || !list.current) return;
      const top = list.current.offsetTop + index * heightOf(list.current, estimate);
      scroller.current.scrollTop = top - below;
    },
  };
}

function viewOf(scroller: HTMLElement, list: HTMLElement | null, estimate: number): View {
  const height = list ? heightOf(list, estimate) : estimate;
  const seen = Math.max(scroller.clientHeight, LEAST_HEIGHT);
  const scrolled = scroller.scrollTop - (list?.offsetTop ?? 0);
  return {
    from: Math.max(0, Math.floor(scrolled / height)),
    count: Math.ceil((seen + Math.min(0, scrolled)) / height) + 1,
  };
}

/** Pixels that one item takes. */
function heightOf(list: HTMLElement, estimate: number): number {
  const count = Number(list.dataset.count);
  return (count > 0 && list.offsetHeight / count) || estimate;
}

function indexesOf(view: View, count: number, kept: number): number[] {
  // A list that became shorter has not been scrolled yet.
  const first = Math.min(view.from, Math.max(0, count - view.count));
  const from = Math.max(0, first - OVERSCAN);
  const until = Math.min(count, first + view.count + OVERSCAN);
  const indexes = Array.from({ length: until - from }, (_, index) => from + index);
  if (kept < 0 || kept >= count || (from <= kept && kept < until)) return indexes;
  return kept < from ? [kept, ...indexes] : [...indexes, kept];
}
