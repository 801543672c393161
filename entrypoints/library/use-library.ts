import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Card, TrashedCard } from '../../utils/article/card.ts';
import { withItem } from './state.ts';

/** What the library page does outside itself. */
export interface LibraryServices {
  cards(): Promise<Card[]>;
  /** What is in the trash, last thrown away first. */
  trashed(): Promise<TrashedCard[]>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  emptyTrash(): Promise<void>;
  /** Calls back when anything changed, here or in another tab; returns how to stop. */
  watch(callback: () => void): () => void;
}

type Items = readonly Card[];

const without = <T extends Card>(items: readonly T[] | null, gone: Items): readonly T[] | null =>
  items?.filter(({ id }) => !gone.some((item) => item.id === id)) ?? null;

/** The saved articles and the trash, kept in step with other tabs, and those removed on this page, for undoing. */
export function useLibrary(services: LibraryServices) {
  const [items, setItems] = useState<Items | null>(null);
  const [trash, setTrash] = useState<readonly TrashedCard[] | null>(null);
  const [removed, setRemoved] = useState<Items>([]);
  useEffect(() => {
    const load = () => {
      void services.cards().then(setItems);
      void services.trashed().then(setTrash);
    };
    load();
    return services.watch(load);
  }, [services]);

  // What is seen changes at once; the store follows, and its announcement brings the truth.
  const remove = useCallback(
    (item: Card) => {
      setItems((all) => without(all, [item]));
      setRemoved((list) => [...list, item]);
      void services.remove(item.id);
    },
    [services],
  );
  const restore = useCallback(
    (gone: Items) => {
      setItems((all) => gone.reduce<Card[]>(withItem, [...(all ?? [])]));
      setTrash((all) => without(all, gone));
      setRemoved((list) => without(list, gone) ?? []);
      for (const item of gone) void services.restore(item.id);
    },
    [services],
  );
  const emptyTrash = useCallback(() => {
    setTrash([]);
    setRemoved([]);
    return services.emptyTrash();
  }, [services]);
  return { items, trash, removed, remove, restore, emptyTrash };
}
