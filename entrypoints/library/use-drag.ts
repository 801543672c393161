import { useRef, useState } from 'preact/hooks';

/** Pixels from the edge of what scrolls within which dragging scrolls it, and pixels a frame. */
const EDGE = 56;
const SPEED = 12;

interface Dragging {
  id: string;
  /** The item before which it would be put; null for the end. */
  before: string | null;
}

interface DragOptions {
  scroller: { readonly current: HTMLElement | null };
  ids: readonly string[];
  onDrop: (id: string, before: string | null) => void;
}

/** Dragging an item of the list by its grip, with mouse, pen or finger. Escape leaves all as it was. */
export function useDrag(options: DragOptions) {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const latest = useRef(options);
  latest.current = options;
  const start = (id: string, event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const { scroller } = latest.current;
    let pointer = event.clientY;
    let now: Dragging = { id, before: id };
    let frame = 0;
    const aim = () => {
      const before = targetAt(pointer, latest.current.ids);
      if (before !== undefined && before !== now.before) {
        now = { id, before };
        setDragging(now);
      }
    };
    const follow = () => {
      const element = scroller.current;
      if (element) {
        const box = element.getBoundingClientRect();
        if (pointer < box.top + EDGE) element.scrollTop -= SPEED;
        if (pointer > box.bottom - EDGE) element.scrollTop += SPEED;
      }
      aim();
      frame = requestAnimationFrame(follow);
    };
    const onMove = (move: PointerEvent) => {
      pointer = move.clientY;
    };
    const end = (keep: boolean) => {
      cancelAnimationFrame(frame);
      stop.abort();
      setDragging(null);
      if (keep && !isSamePlace(latest.current.ids, now)) latest.current.onDrop(id, now.before);
    };
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('pointermove', onMove, { signal });
    const onUp = (up: PointerEvent) => {
      // It may have moved since the last frame.
      pointer = up.clientY;
      aim();
      end(true);
    };
    addEventListener('pointerup', onUp, { signal });
    addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', (key) => key.key === 'Escape' && end(false), { signal });
    setDragging(now);
    frame = requestAnimationFrame(follow);
  };
  return { dragging, start };
}

/** The item before which a drop at this height would put something; null for the end, undefined beside the list. */
function targetAt(y: number, ids: readonly string[]): string | null | undefined {
  const items = [...document.querySelectorAll<HTMLElement>('.virtual-item')];
  const boxes = items
    .map((item) => ({ id: item.dataset.id, box: item.getBoundingClientRect() }))
    .sort((a, b) => a.box.top - b.box.top);
  const below = boxes.find(({ box }) => y < box.top + box.height / 2);
  if (below) return below.id;
  const last = boxes.at(-1)?.id;
  if (last === undefined) return undefined;
  return ids[ids.indexOf(last) + 1] ?? null;
}

/** Whether a drop there would leave the order as it is. */
function isSamePlace(ids: readonly string[], { id, before }: Dragging): boolean {
  return before === id || before === (ids[ids.indexOf(id) + 1] ?? null);
}
