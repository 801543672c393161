import type { Article } from './article.ts';
import type { Block } from './block.ts';
import type { Highlight } from './highlight.ts';
import type { Marks } from './marks.ts';
import { sameData } from './same-data.ts';
import { sameBlocks, sameText } from './same-text.ts';
import { MAX_EARLIER, type SavedArticle } from './saved-article.ts';

/** Finds highlights again in a text: their places there, null for those that it does not hold. */
export type FindAgain = (
  highlights: readonly Highlight[],
  blocks: readonly Block[],
) => readonly Highlight[];

/** A text of an article, and when the page had it; null while only the address is known. */
interface Version {
  article: Article;
  capturedAt: number | null;
}

/** An article in the library or, with `trashedAt`, in the trash. */
export interface KeptArticle {
  saved: SavedArticle;
  /** Milliseconds since 1970. */
  trashedAt?: number | undefined;
}

/** What taking an article in comes to. `trashed`: the library did not have it, and it goes to the trash. */
export type TakenIn =
  | { outcome: 'added' | 'merged' | 'trashed'; kept: KeptArticle }
  | { outcome: 'unchanged' };

const MAX_NOTE = 20_000;

/**
 * What is kept of an article from outside beside what is there of it, in the library or in the trash. What is in the
 * library stays there; what is in the trash comes back unless it was thrown away outside, too.
 */
export function takeIn(
  mine: KeptArticle | undefined,
  theirs: KeptArticle,
  findAgain: FindAgain,
): TakenIn {
  const thrownAway = theirs.trashedAt !== undefined;
  if (!mine) return { outcome: thrownAway ? 'trashed' : 'added', kept: theirs };
  const saved = mergeSaved(mine.saved, theirs.saved, findAgain);
  if (mine.trashedAt !== undefined && !thrownAway) return { outcome: 'added', kept: { saved } };
  if (sameData(saved, mine.saved)) return { outcome: 'unchanged' };
  return { outcome: 'merged', kept: { ...mine, saved } };
}

/**
 * One saved article of two that have the same identity: `mine` from the library, `theirs` from outside. Nothing that is
 * there is lost: the latest text is the present one, differing ones become earlier texts (the oldest go beyond
 * MAX_EARLIER), lists, tags and highlights are joined, notes stand below each other (up to 20,000 characters), and
 * contacts stay where `theirs` was exported without them. Merging the same again changes nothing.
 */
export function mergeSaved(
  mine: SavedArticle,
  theirs: SavedArticle,
  findAgain: FindAgain,
): SavedArticle {
  const [present, ...earlier] = mergedVersions(mine, theirs).reverse();
  const { article, capturedAt } = present ?? mine;
  const title = article.title || mine.article.title || theirs.article.title;
  return {
    id: mine.id,
    article: title === article.title ? article : { ...article, title },
    savedAt: Math.min(mine.savedAt, theirs.savedAt),
    capturedAt,
    earlier: earlier
      .flatMap((version) =>
        version.capturedAt === null ? [] : [{ ...version, capturedAt: version.capturedAt }],
      )
      .slice(0, MAX_EARLIER)
      .reverse(),
    marks: {
      ...mergedMarks(mine.marks, theirs.marks),
      highlights: mergedHighlights(mine, theirs, article.blocks, findAgain),
    },
  };
}

/** The article as it is exported unless contacts are asked for. */
export function withoutContacts(article: Article): Article {
  if (!hasContacts(article)) return article;
  const removed = article.removed.filter(({ reason }) => reason !== 'contact');
  return { ...article, contacts: [], removed };
}

const hasContacts = ({ contacts, removed }: Article): boolean =>
  contacts.length > 0 || removed.some(({ reason }) => reason === 'contact');

const versionsOf = ({ article, capturedAt, earlier }: SavedArticle): Version[] => [
  ...earlier,
  { article, capturedAt },
];

/** Oldest first; one that is known by its address only counts only where there is no text. */
function mergedVersions(mine: SavedArticle, theirs: SavedArticle): Version[] {
  const time = ({ capturedAt }: Version): number => capturedAt ?? Number.NEGATIVE_INFINITY;
  const isSame = (a: Version, b: Version) => time(a) === time(b) && saySame(a, b);
  const [here, there] = [versionsOf(mine), versionsOf(theirs)];
  const added = there.filter((version) => !here.some((one) => isSame(one, version)));
  const kept = here.map((one) => {
    const same = there.find((version) => isSame(one, version));
    return same ? joinedVersion(same, one) : one;
  });
  // Of two with the same time mine comes last, and is the one that stays in front.
  const all = [...added, ...kept].sort((a, b) => time(a) - time(b) || 0);
  const versions: Version[] = [];
  for (const version of all) {
    const last = versions.at(-1);
    if (last && saySame(last, version)) {
      versions[versions.length - 1] = joinedVersion(last, version);
    } else versions.push(version);
  }
  const known = versions.filter(({ capturedAt }) => capturedAt !== null);
  return known.length > 0 ? known : versions.slice(-1);
}

/** The head of an article that was never fetched is what a list of addresses called it. */
const saySame = (a: Version, b: Version): boolean =>
  (a.capturedAt === null || b.capturedAt === null ? sameBlocks : sameText)(a.article, b.article);

/** The later of two captures of one text, with the title and the contacts that only the former knows. */
function joinedVersion(former: Version, later: Version): Version {
  const title = later.article.title || former.article.title;
  const onlyFormer = hasContacts(former.article) && !hasContacts(later.article);
  const { contacts, removed } = (onlyFormer ? former : later).article;
  return { ...later, article: { ...later.article, title, contacts, removed } };
}

function mergedMarks(mine: Marks, theirs: Marks): Omit<Marks, 'highlights'> {
  const isIn = new Set(mine.lists.map(({ list }) => list));
  return {
    lists: [...mine.lists, ...theirs.lists.filter(({ list }) => !isIn.has(list))],
    tags: [...new Set([...mine.tags, ...theirs.tags])].sort(),
    starred: mine.starred || theirs.starred,
    readAt: mine.readAt ?? theirs.readAt,
    note: mergedNote(mine.note, theirs.note),
    position: mine.position,
  };
}

/** Notes below each other, up to 20,000 characters; none twice. */
export function mergedNote(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  const both = `${mine}\n\n${theirs}`;
  return both.length > MAX_NOTE ? mine : both;
}

function mergedHighlights(
  mine: SavedArticle,
  theirs: SavedArticle,
  blocks: readonly Block[],
  findAgain: FindAgain,
): Highlight[] {
  const mineById = new Set(mine.marks.highlights.map(({ id }) => id));
  const added = theirs.marks.highlights.filter(({ id }) => !mineById.has(id));
  const byId = new Map(theirs.marks.highlights.map((one) => [one.id, one]));
  const noted = mine.marks.highlights.map((one) => {
    const note = mergedNote(one.note, byId.get(one.id)?.note ?? '');
    return note === one.note ? one : { ...one, note };
  });
  const placed = (highlights: readonly Highlight[], { article }: SavedArticle) =>
    highlights.length === 0 || JSON.stringify(article.blocks) === JSON.stringify(blocks)
      ? highlights
      : findAgain(highlights, blocks);
  if (added.length === 0) return [...placed(noted, mine)];
  return [...placed(noted, mine), ...placed(added, theirs)].sort(
    (a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1),
  );
}
