/** Which items are chosen, which one the keys act on, and where a range began. Ids, so that new items move nothing. */
export interface Selection {
  chosen: ReadonlySet<string>;
  at: string | null;
  anchor: string | null;
}

export const NOTHING_CHOSEN: Selection = { chosen: new Set(), at: null, anchor: null };

/** Lets the keys act on another item; what is chosen stays. */
export const goTo = (selection: Selection, id: string | null): Selection => ({
  ...selection,
  at: id,
  anchor: id,
});

/** The id `by` places further down (or up); the first or last where there is nothing further. */
export function stepFrom(ids: readonly string[], at: string | null, by: number): string | null {
  const index = at === null ? -1 : ids.indexOf(at);
  if (index < 0) return ids[by > 0 ? 0 : ids.length - 1] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, index + by))] ?? null;
}

export function toggle(selection: Selection, id: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { chosen, at: id, anchor: id };
}

/** Chooses from the range's beginning to `id`; what the range held before and holds no longer is let go. */
export function extendTo(selection: Selection, ids: readonly string[], id: string): Selection {
  const anchor = selection.anchor ?? selection.at ?? id;
  const chosen = new Set(selection.chosen);
  for (const one of between(ids, anchor, selection.at ?? anchor)) chosen.delete(one);
  for (const one of between(ids, anchor, id)) chosen.add(one);
  return { chosen, at: id, anchor };
}

export const chooseAll = (selection: Selection, ids: readonly string[]): Selection => ({
  ...selection,
  chosen: new Set(ids),
});

export const chooseNone = (selection: Selection): Selection => ({
  ...selection,
  chosen: new Set(),
});

/**
 * After the shown items changed: nothing out of sight stays chosen, and where the item with the keys is gone they go to
 * the one that took its place, else to the last.
 */
export function follow(
  selection: Selection,
  before: readonly string[],
  now: readonly string[],
): Selection {
  if (selection.at === null && selection.chosen.size === 0) return selection;
  const shown = new Set(now);
  const chosen = [...selection.chosen].filter((id) => shown.has(id));
  const kept = chosen.length === selection.chosen.size ? selection.chosen : new Set(chosen);
  const { at } = selection;
  if (at === null || shown.has(at)) {
    return kept === selection.chosen ? selection : { ...selection, chosen: kept };
  }
  const index = before.indexOf(at);
  const next =
    before.slice(index + 1).find((id) => shown.has(id)) ??
    before.slice(0, Math.max(0, index)).findLast((id) => shown.has(id)) ??
    null;
  return { chosen: kept, at: next, anchor: next };
}

function between(ids: readonly string[], one: string, other: string): readonly string[] {
  const [from, until] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
  if (from === undefined || until === undefined || until < 0) return [];
  return ids.slice(Math.max(0, from), until + 1);
}
