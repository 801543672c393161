import type { KeptArticle } from '../../article/merge-saved.ts';
import { hasRoom, type ReadingList } from '../../article/reading-list.ts';

/** Places behind a last one; null for none. */
type OrdersAfter = (last: string | null, count: number) => string[];

interface Ordered {
  id: string;
  order: string;
}

/** Lists of a file behind each other as they were; new places where one leaves no room for others. */
export function roomyLists(
  lists: readonly ReadingList[],
  ordersAfter: OrdersAfter,
): readonly ReadingList[] {
  const renewed = renewedOrders(lists, ordersAfter);
  return lists.map((list) => ({ ...list, order: renewed.get(list.id) ?? list.order }));
}

/** Articles of a file as they were in their lists; new places in a list where one leaves no room for others. */
export function roomyPlaces(
  articles: readonly KeptArticle[],
  ordersAfter: OrdersAfter,
): KeptArticle[] {
  const members = new Map<string, Ordered[]>();
  for (const { saved } of articles) {
    for (const { list, order } of saved.marks.lists) {
      const inside = members.get(list) ?? [];
      members.set(list, inside);
      inside.push({ id: saved.id, order });
    }
  }
  const renewed = new Map(
    [...members].map(([list, inside]) => [list, renewedOrders(inside, ordersAfter)]),
  );
  return articles.map((kept) => {
    const { saved } = kept;
    const lists = saved.marks.lists.map(({ list, order }) => ({
      list,
      order: renewed.get(list)?.get(saved.id) ?? order,
    }));
    return { ...kept, saved: { ...saved, marks: { ...saved.marks, lists } } };
  });
}

/** Empty where all have room. */
function renewedOrders(
  all: readonly Ordered[],
  ordersAfter: OrdersAfter,
): ReadonlyMap<string, string> {
  if (all.every(({ order }) => hasRoom(order))) return new Map();
  const sorted = [...all].sort((a, b) =>
    a.order < b.order || (a.order === b.order && a.id < b.id) ? -1 : 1,
  );
  const orders = ordersAfter(null, sorted.length);
  return new Map(sorted.map(({ id }, index) => [id, orders[index] ?? '']));
}
