import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ListTop, VirtualListHandle } from '../../components/VirtualList.tsx';
import type { LibraryState } from './state.ts';

const KEPT = 'library-top';

/**
 * Comes back to where the list was scrolled when this tab went elsewhere, to the reader for one. A list of which only a
 * part is in the document is nothing that a browser could bring back by itself.
 */
export function useScroll(
  handle: RefObject<VirtualListHandle | null>,
  { complete, view, found }: LibraryState,
): void {
  const kept = useRef(readTop());
  useEffect(() => {
    const onLeave = () => writeTop(handle.current?.top() ?? null);
    addEventListener('pagehide', onLeave);
    return () => removeEventListener('pagehide', onLeave);
  }, [handle]);
  const ready = complete && (view.query.trim() === '' || found !== null);
  useEffect(() => {
    if (!ready || !kept.current) return;
    handle.current?.scrollTo(kept.current);
    kept.current = null;
  }, [ready, handle]);
}

function readTop(): ListTop | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as ListTop | null;
  } catch {
    return null;
  }
}

function writeTop(top: ListTop | null): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(top));
  } catch {
    // A browser that keeps nothing for its pages: the list then begins at its top.
  }
}
