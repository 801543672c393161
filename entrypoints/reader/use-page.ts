import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { selectedPassages } from './selection.ts';

/** Pixels at the page's top where the bar always stands, and a scroll too small to mean anything. */
const TOP = 80;
const SLIGHT = 8;

/** Whether the reader scrolls on (down): the bar then gets out of the way, and comes back when they scroll up. */
export function useReadingOn(): boolean {
  const [readingOn, setReadingOn] = useState(false);
  const last = useRef(0);
  useEffect(() => {
    const onScroll = () => {
      const moved = scrollY - last.current;
      if (scrollY > TOP && Math.abs(moved) < SLIGHT) return;
      last.current = scrollY;
      setReadingOn(scrollY > TOP && moved > 0);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, []);
  return readingOn;
}

/** The selected lines of the text, kept in step with the selection. */
export function useSelectedPassages(text: RefObject<HTMLElement | null>): readonly string[] {
  const [passages, setPassages] = useState<readonly string[]>([]);
  useEffect(() => {
    const onSelect = () => {
      if (text.current) setPassages(selectedPassages(text.current, getSelection()));
    };
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, [text]);
  return passages;
}
