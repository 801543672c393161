import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../utils/article/summary.ts';
import { selectedPlaces } from './selected-places.ts';
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

/** What of the text is selected: its lines, word for word, and where it stands; both empty for nothing. */
export interface Selected {
  passages: readonly string[];
  /** Without what is in tables. */
  places: readonly Place[];
}

const NOTHING: Selected = { passages: [], places: [] };

/** What is selected, kept in step with the selection. */
export function useSelected(text: RefObject<HTMLElement | null>): Selected {
  const [selected, setSelected] = useState(NOTHING);
  useEffect(() => {
    const onSelect = () => {
      if (!text.current) return;
      const passages = selectedPassages(text.current, getSelection());
      if (passages.length === 0) return setSelected(NOTHING);
      setSelected({ passages, places: selectedPlaces(text.current, getSelection()) });
    };
    // What was selected before this listened counts as well.
    onSelect();
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, [text]);
  return selected;
}
