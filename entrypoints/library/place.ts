/** What part of the library the page shows. */
export type Place =
  | { kind: 'all' | 'unread' | 'starred' | 'trash' | 'look' }
  | { kind: 'list'; list: string }
  | { kind: 'tag'; tag: string };

const NAMED = ['unread', 'starred', 'trash', 'look'] as const;

export const EVERYTHING: Place = { kind: 'all' };

/** The page's address keeps the place, so that the browser's own way back works. */
export function hashOf(place: Place): string {
  if (place.kind === 'list') return `#list/${encodeURIComponent(place.list)}`;
  if (place.kind === 'tag') return `#tag/${encodeURIComponent(place.tag)}`;
  return `#${place.kind}`;
}

/** The place of an address; anything unknown shows everything. */
export function placeAt(hash: string): Place {
  const kind = NAMED.find((name) => hash === `#${name}`);
  if (kind) return { kind };
  const [, group, name] = /^#(list|tag)\/(.+)$/.exec(hash) ?? [];
  const value = name === undefined ? '' : decoded(name);
  if (value === '') return EVERYTHING;
  return group === 'list' ? { kind: 'list', list: value } : { kind: 'tag', tag: value };
}

export const isSamePlace = (one: Place, other: Place): boolean => hashOf(one) === hashOf(other);

/** '' where somebody wrote an address by hand that cannot be read. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
