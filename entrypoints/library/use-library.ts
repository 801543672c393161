import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import { withItem } from './state.ts';

/** What the library page does outside itself. */
export interface LibraryServices {
  all(): Promise<SavedArticle[]>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Calls back when anything changed, here or in another tab; returns how to stop. */
  watch(callback: () => void): () => void;
}

/** The saved articles, kept in step with other tabs, and those removed on this page, for undoing. */
export function useLibrary(services: LibraryServices) {
  const [items, setItems] = useState<readonly SavedArticle[] | null>(null);
  const [removed, setRemoved] = useState<readonly SavedArticle[]>([]);
  useEffect(() => {
    const load = () => void services.all().then(setItems);
    load();
    return services.watch(load);
  }, [services]);

  // What is seen changes at once; the store follows, and its announcement brings the truth.
  const remove = useCallback(
    (item: SavedArticle) => {
      setItems((all) => all?.filter(({ id }) => id !== item.id) ?? null);
      setRemoved((list) => [...list, item]);
      void services.remove(item.id);
    },
    [services],
  );
  const restore = useCallback(
    (gone: readonly SavedArticle[]) => {
      setItems((all) => gone.reduce<SavedArticle[]>(withItem, [...(all ?? [])]));
      setRemoved((list) => list.filter((item) => !gone.includes(item)));
      for (const item of gone) void services.restore(item.id);
    },
    [services],
  );
  return { items, removed, remove, restore };
}
