import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** When an element goes away with the focus in it, gives that back to what had it when the element came. */
export function useFocusBack(within: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = within.current;
    const before = document.activeElement;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      if (before instanceof HTMLElement) before.focus();
    };
  }, [within]);
}
