import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ReaderKey, readerKey } from './keys.ts';

/** Lets the reader's keys act, wherever the focus is; `letters` false leaves only Escape and undoing. */
export function useKeys(letters: boolean, act: Record<ReaderKey, () => unknown>): void {
  const latest = useRef(act);
  latest.current = act;
  // Before the painting: what is seen can be pressed.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const meaning = readerKey(event, letters);
      if (!meaning) return;
      // Escape belongs to whatever else is open, too.
      if (meaning !== 'close') event.preventDefault();
      latest.current[meaning]();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [letters]);
}
