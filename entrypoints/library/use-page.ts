import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The part of the page's address that shows the trash; anything else shows what is saved. */
export const TRASH_HASH = '#trash';
export const SAVED_HASH = '#saved';

/** Whether the page's address asks for the trash. Whoever goes there or back begins at the page's top. */
export function useInTrash(): boolean {
  const [inTrash, setInTrash] = useState(location.hash === TRASH_HASH);
  useEffect(() => {
    const onHash = () => {
      setInTrash(location.hash === TRASH_HASH);
      document.querySelector('main')?.focus();
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return inTrash;
}

/** Lets the focus go on from an item that disappears: to another item, or to the page's top where none is left. */
export function useFocusAfter(): (id: string | null) => void {
  const target = useRef<string | null | undefined>(undefined);
  useLayoutEffect(() => {
    if (target.current === undefined) return;
    const id = target.current;
    target.current = undefined;
    const items = [...document.querySelectorAll<HTMLElement>('[data-id]')];
    const button = items.find((item) => item.dataset.id === id)?.querySelector('button');
    const place = button ?? document.querySelector('main');
    place?.focus();
  });
  return useCallback((id) => {
    target.current = id;
  }, []);
}

/** Ctrl+Z (or ⌘Z) takes back the last deletion, also after its offer has gone; a text field keeps its own undo. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ';
      if (!isUndo || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo]);
}
