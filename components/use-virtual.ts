import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface VirtualOptions {
  /** The key of each item, in order. */
  keys: readonly string[];
  /** An item that is drawn wherever it is (it may have the focus); -1 for none. */
  kept: number;
  /** Pixels an item is thought to take until it was measured. */
  estimate: number;
  /** What scrolls, and the list within it. */
  scroller: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
  /** Pixels at the scroller's top that something sticky covers. */
  covered: () => number;
}

export interface Virtual {
  items: readonly VirtualItem[];
  /** Pixels from the scroller's top to the list's. */
  margin: number;
  /** Pixels of all items together. */
  size: number;
  /** To be given each drawn item, which names its place as `data-index`. */
  measure: (element: HTMLElement | null) => void;
  /** Scrolls as little as it takes to see an item. */
  show: (index: number) => void;
}

/** Items drawn beyond what is in view, each way. */
const OVERSCAN = 3;

/** A window is at least this high, in pixels: what is not laid out yet (or never, in jsdom) still shows a beginning. */
const LEAST_HEIGHT = 480;

/** Draws only what is in view of a long list. */
export function useVirtual(options: VirtualOptions): Virtual {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const [margin, setMargin] = useState(0);
  const { keys, kept, estimate, scroller, list, covered } = options;
  // The same while the keys are: else every item is gone through at every scroll.
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  const settings = {
    count: keys.length,
    getItemKey,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingEnd: 8,
    scrollToFn: elementScroll,
    observeElementOffset,
    observeElementRect: atLeast,
    // What has no height yet has not been laid out.
    measureElement: ((element, entry, instance) =>
      measureElement(element, entry, instance) || estimate) as typeof measureElement<HTMLElement>,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      withKept(defaultRangeExtractor(range), kept, keys.length),
    onChange: draw as () => void,
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(settings));
  virtual.setOptions(settings);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  // After the painting: before, asking for a place would have everything laid out once more.
  useEffect(() => setMargin(offsetIn(list.current, scroller.current)));
  return {
    items: virtual.getVirtualItems(),
    margin,
    size: virtual.getTotalSize(),
    measure: virtual.measureElement,
    show: (index) => {
      // Asked only now: to measure while drawing would lay the page out each time.
      virtual.setOptions({ ...settings, scrollPaddingStart: covered() });
      virtual.scrollToIndex(index, { align: 'auto' });
    },
  };
}

const atLeast: typeof observeElementRect = (instance, callback) =>
  observeElementRect(instance, ({ width, height }) =>
    callback({ width, height: Math.max(height, LEAST_HEIGHT) }),
  );

function withKept(indexes: number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].sort((a, b) => a - b);
}

function offsetIn(list: HTMLElement | null, scroller: HTMLElement | null): number {
  if (!list || !scroller) return 0;
  const top = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.round(top + scroller.scrollTop);
}
