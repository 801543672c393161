import { fail, ok, type Result } from '../article/failure.ts';
import { type FindAgain, type KeptArticle, takeIn } from '../article/merge-saved.ts';
import type { ReadingList } from '../article/reading-list.ts';
import type { ImportSummary, TransferProgress } from '../article/transfer.ts';
import { makePace, type Work } from '../extraction/work.ts';
import type { announceLibraryChange } from '../library/changes.ts';
import type { Library, Merged } from '../library/library.ts';
import type { GivenFile, ReadFile } from '../library/transfer/read-file.ts';
import type { Carriers } from '../library/transfer/transfer.ts';
import { type Adopted, adoptLinks } from './transfer/adopt-links.ts';
import { adoptRecords } from './transfer/adopt-records.ts';

export interface ImportEdges {
  library: Library;
  carriers: Carriers;
  /** Parses HTML into a document that runs nothing and loads nothing. */
  parse: (html: string) => Document;
  /** An id for a new list. */
  newId: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Lets the page live for a moment. */
  pause: () => Promise<void>;
}

interface Watched {
  /** Aborting it ends the work with `cancelled`. */
  signal: AbortSignal;
  onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** What an import will do: to be shown, and then to be done. */
export interface ImportPlan {
  summary: ImportSummary;
  /** Articles that are new or bring something. */
  articles: readonly KeptArticle[];
  lists: readonly ReadingList[];
}

/** What an import did: what is new, which can be taken back, and how many articles that were there got something. */
export type Imported = Merged & { joined: number };

/** How long is worked between two pauses, in milliseconds; all of it may take as long as it takes. */
const PACE = { sliceMs: 50, limitMs: Number.POSITIVE_INFINITY };

/** From so many articles of a file on the whole library is gone through instead of asking for each. */
const MANY = 200;

/**
 * Reads a file and says what taking it in will do. Nothing is written. Fails with `file-foreign`, `file-broken`,
 * `file-newer`, `file-too-large` and `cancelled`.
 */
export async function planImport(
  file: GivenFile,
  { signal, onProgress, edges }: Watched & { edges: ImportEdges },
): Promise<Result<ImportPlan>> {
  const { carriers, library, parse } = edges;
  const read = await carriers.readImport(file, { parse, signal, onProgress });
  if (!read.ok) return read;
  try {
    const pace = makePace(
      edges.now,
      async () => {
        await edges.pause();
        signal.throwIfAborted();
      },
      PACE,
    );
    const adopted = await pace.inSlices(await adopt(read.value, edges));
    signal.throwIfAborted();
    const mine = await presentOf(adopted.articles, { library, carriers, signal });
    const findAgain = carriers.findHighlights;
    return ok(await pace.inSlices(planned(read.value, adopted, { mine, findAgain })));
  } catch (error) {
    if (signal.aborted) return fail('cancelled', 'aborted while planning');
    throw error;
  }
}

/**
 * Does what was planned, in one transaction: all of it or nothing. What changed in the library since is joined as well.
 * Fails with `storage-full` and `cancelled`; everything is as it was then.
 */
export async function applyImport(
  { articles, lists }: ImportPlan,
  {
    signal,
    onProgress,
    library,
    announce,
  }: Watched & { library: Library; announce: typeof announceLibraryChange },
): Promise<Result<Imported>> {
  const total = articles.length;
  const merged = await library.merge(articles, lists, {
    signal,
    onProgress: (done) => onProgress?.({ done, total }),
  });
  if (merged.ok) announce('all');
  return merged;
}

async function adopt(read: ReadFile, edges: ImportEdges): Promise<Work<Adopted>> {
  const { library, carriers, newId, now } = edges;
  const lists = await library.lists();
  const { ordersAfter, findHighlights: findAgain } = carriers;
  if (read.kind === 'briefclip') return adoptRecords(read, { lists, ordersAfter, findAgain });
  const last = new Map<string, string>();
  for (const { marks } of await library.cards()) {
    for (const { list, order } of marks.lists) {
      if (order > (last.get(list) ?? '')) last.set(list, order);
    }
  }
  const lastIn = (list: string): string | null => last.get(list) ?? null;
  return adoptLinks(read.links, { lists, lastIn, ordersAfter, newId, at: now() });
}

function* planned(
  read: ReadFile,
  { articles, lists, skipped }: Adopted,
  { mine, findAgain }: { mine: ReadonlyMap<string, KeptArticle>; findAgain: FindAgain },
): Work<ImportPlan> {
  const counts = { added: 0, merged: 0, unchanged: 0, trashed: 0 };
  const changing: KeptArticle[] = [];
  for (const theirs of articles) {
    yield;
    const { outcome } = takeIn(mine.get(theirs.saved.id), theirs, findAgain);
    counts[outcome]++;
    if (outcome !== 'unchanged') changing.push(theirs);
  }
  const all = [...read.skipped, ...skipped].sort((a, b) => a.place - b.place);
  const names = lists.map(({ name }) => name);
  const summary = { kind: read.kind, ...counts, lists: names, skipped: all };
  return { summary, articles: changing, lists };
}

/** What the library has of these articles, the trash included, by their ids. */
async function presentOf(
  articles: readonly KeptArticle[],
  {
    library,
    carriers,
    signal,
  }: Pick<ImportEdges, 'library' | 'carriers'> & { signal: AbortSignal },
): Promise<Map<string, KeptArticle>> {
  const wanted = new Set(articles.map(({ saved }) => saved.id));
  const ids = wanted.size < MANY ? [...wanted] : undefined;
  const found = new Map<string, KeptArticle>();
  const all = await carriers.exportSource(library, { signal });
  const some = ids && (await carriers.exportSource(library, { ids, signal }));
  for await (const { trashedAt, ...saved } of all.trash()) {
    if (wanted.has(saved.id)) found.set(saved.id, { saved, trashedAt });
  }
  for await (const saved of (some ?? all).articles()) {
    if (wanted.has(saved.id)) found.set(saved.id, { saved });
  }
  return found;
}
