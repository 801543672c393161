import { useEffect, useRef, useState } from 'preact/hooks';

/** How long an offer stands when nobody points at it or has the focus in it, in milliseconds. */
export const OFFERED_MS = 20_000;

/**
 * Calls `onOver` when an offer has stood long enough. `turn` grows with each offer and starts the time again; null while
 * nothing is offered. Returns what the offer's element listens with: while somebody points at it or has the focus in it,
 * its time stands still.
 */
export function useOffered(turn: number | null, onOver: () => void) {
  const [held, setHeld] = useState(false);
  const latest = useRef(onOver);
  latest.current = onOver;
  useEffect(() => {
    if (turn === null) setHeld(false);
    if (turn === null || held) return;
    const timer = setTimeout(() => latest.current(), OFFERED_MS);
    return () => clearTimeout(timer);
  }, [turn, held]);
  return {
    onFocusCapture: () => setHeld(true),
    onBlurCapture: () => setHeld(false),
    onPointerEnter: () => setHeld(true),
    onPointerLeave: (event: { currentTarget: HTMLElement }) =>
      setHeld(event.currentTarget.contains(document.activeElement)),
  };
}
