import type { Article, ArticleIdentity } from '../../article/article.ts';
import { type Highlight, MARK_COLOURS } from '../../article/highlight.ts';
import { type KeptArticle, mergedNote } from '../../article/merge-saved.ts';
import type { Membership, ReadingList } from '../../article/reading-list.ts';
import { savedArticleId } from '../../article/saved-article.ts';
import type { Skipped } from '../../article/transfer.ts';
import type { Work } from '../../extraction/work.ts';
import type { ReadLink } from '../../library/transfer/read-file.ts';
import { canonicalUrl, identify } from '../../source/identify.ts';

/** What has to come from outside to make lists and places in them. */
export interface AdoptOptions {
  /** The lists that the library has. */
  lists: readonly ReadingList[];
  /** The last place taken in a list; null where it is empty. */
  lastIn(list: string): string | null;
  /** Places behind a last one. */
  ordersAfter(last: string | null, count: number): string[];
  newId: () => string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Adopted {
  articles: KeptArticle[];
  /** Lists that the library does not have. */
  lists: ReadingList[];
  skipped: Skipped[];
}

/** An article that some links of a file name, with all that they say of it so far. */
interface Named {
  identity: ArticleIdentity;
  link: ReadLink;
  names: Set<string>;
  tags: Set<string>;
}

/**
 * Addresses of korea.kr's articles as saved articles without a text; folders become lists. One that the library has by
 * its name is used, so that a file that is taken in again makes no second one.
 */
export function* adoptLinks(links: readonly ReadLink[], options: AdoptOptions): Work<Adopted> {
  const named = new Map<string, Named>();
  const skipped: Skipped[] = [];
  for (const link of links) {
    yield;
    const identity = identify(link.address);
    const { place, address, title } = link;
    const what = (title || address).slice(0, 200);
    if (!identity) {
      const isWeb = /^https?:\/\/\S+$/i.test(address.trim()) && URL.canParse(address);
      skipped.push({ place, reason: isWeb ? 'other-site' : 'no-address', what });
      continue;
    }
    const known = named.get(identity.id);
    if (known) {
      skipped.push({ place, reason: 'repeated', what });
      join(known, link);
    } else {
      const [names, tags] = [new Set(link.lists), new Set(link.tags)];
      named.set(identity.id, { identity, link, names, tags });
    }
  }
  const { lists, memberships } = placed([...named.values()], options);
  const articles = [...named.values()].map((one) =>
    keptOf(one, memberships.get(one.identity.id) ?? [], options.at),
  );
  return { articles, lists, skipped };
}

/** Adds what another link says of the article. */
function join(named: Named, other: ReadLink): void {
  const { link, names, tags } = named;
  for (const name of other.lists) names.add(name);
  for (const tag of other.tags) tags.add(tag);
  named.link = {
    ...link,
    title: link.title || other.title,
    starred: link.starred || other.starred,
    read: link.read || other.read,
    readAt: link.readAt ?? other.readAt,
    note: mergedNote(link.note, other.note),
    addedAt: link.addedAt ?? other.addedAt,
  };
}

/** Lists by their names, new ones behind the others, and each article's places in them, in the file's order. */
function placed(
  all: readonly Named[],
  { lists, lastIn, ordersAfter, newId, at }: AdoptOptions,
): { lists: ReadingList[]; memberships: Map<string, Membership[]> } {
  const byName = new Map(lists.map((list) => [list.name, list]));
  const members = new Map<string, string[]>();
  for (const { identity, names } of all) {
    for (const name of names) {
      const inside = members.get(name) ?? [];
      members.set(name, inside);
      inside.push(identity.id);
    }
  }
  const missing = [...members.keys()].filter((name) => !byName.has(name));
  const orders = ordersAfter(lists.at(-1)?.order ?? null, missing.length);
  const made = missing.map((name, index): ReadingList => {
    const colour = MARK_COLOURS[(lists.length + index) % MARK_COLOURS.length] ?? 'yellow';
    return { id: newId(), name, colour, order: orders[index] ?? '', madeAt: at };
  });
  for (const list of made) byName.set(list.name, list);
  const memberships = new Map<string, Membership[]>();
  for (const [name, inside] of members) {
    const list = byName.get(name)?.id ?? '';
    const places = ordersAfter(lastIn(list), inside.length);
    inside.forEach((id, index) => {
      const mine = memberships.get(id) ?? [];
      memberships.set(id, mine);
      mine.push({ list, order: places[index] ?? '' });
    });
  }
  return { lists: made, memberships };
}

function keptOf(
  { identity, link, tags }: Named,
  lists: readonly Membership[],
  at: number,
): KeptArticle {
  const article = articleOf(identity, link);
  const savedAt = Math.min(link.addedAt ?? at, at);
  const highlights: Highlight[] = [];
  const marks = {
    lists,
    tags: [...tags].sort(),
    starred: link.starred,
    readAt: link.read ? Math.min(link.readAt ?? savedAt, at) : null,
    note: link.note,
    highlights,
    position: 0,
  };
  const id = savedArticleId(article);
  return { saved: { id, article, savedAt, capturedAt: null, earlier: [], marks } };
}

/** All that an address tells: which article it is. No licence was seen. */
function articleOf(identity: ArticleIdentity, { address, title }: ReadLink): Article {
  const url = canonicalUrl(identity, address);
  return {
    identity,
    url,
    canonicalUrl: url,
    title,
    subtitles: [],
    agency: '',
    publishedDate: '',
    licence: {
      type: 'unknown',
      aiTraining: false,
      scope: 'unstated',
      doubt: 'none-found',
      evidence: [],
    },
    attachments: [],
    contacts: [],
    where: 'none',
    blocks: [],
    removed: [],
  };
}
