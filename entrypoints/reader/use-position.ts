import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Milliseconds of rest after which a place counts as read to. */
const REST_MS = 600;

/** The index of the first block that is not scrolled out of the window; 0 where the text's end is in view. */
function blockAtTop(text: Element): number {
  if (text.getBoundingClientRect().bottom <= innerHeight) return 0;
  const blocks = [...text.querySelectorAll<HTMLElement>('[data-block]')];
  const first = blocks.find((block) => block.getBoundingClientRect().bottom > 0);
  return first === blocks[0] ? 0 : Number(first?.dataset.block ?? 0);
}

/**
 * Begins where the reader left off last time, and tells where they are now when they rest and when they leave; whoever
 * was at the end begins at the start. `onKeep` is called with a block's index, only when that is another one;
 * `leaving` as the page goes away.
 */
export function usePosition(
  text: RefObject<HTMLElement | null>,
  position: number,
  onKeep: ((position: number, leaving: boolean) => void) | undefined,
): void {
  const kept = useRef(position);
  const keep = useRef(onKeep);
  keep.current = onKeep;
  useLayoutEffect(() => {
    if (position === 0) return;
    text.current?.querySelector(`[data-block="${position}"]`)?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (leaving: boolean) => {
      clearTimeout(timer);
      if (!text.current) return;
      const now = blockAtTop(text.current);
      if (now === kept.current) return;
      kept.current = now;
      keep.current?.(now, leaving);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, REST_MS, false);
    };
    const onLeave = () => settle(true);
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('pagehide', onLeave);
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
      removeEventListener('pagehide', onLeave);
    };
  }, [text]);
}
