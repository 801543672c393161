import type { ReadingList } from '../../article/reading-list.ts';
import type { SavedArticle, TrashedArticle } from '../../article/saved-article.ts';
import type { TransferProgress } from '../../article/transfer.ts';
import type { Library } from '../library.ts';

/** How many articles are in memory at a time. */
const BATCH = 100;

/** What is carried out. Each call reads anew, a batch at a time. */
export interface ExportSource {
  /** In their order. */
  lists: readonly ReadingList[];
  /** By the order of their ids; a selection in its own. */
  articles(): AsyncIterable<SavedArticle>;
  trash(): AsyncIterable<TrashedArticle>;
}

export interface ExportSourceOptions {
  /** The articles to take, in this order; without it everything, the trash too. Ids that are gone are passed over. */
  ids?: readonly string[] | undefined;
  /** Aborting ends the reading: what is read throws the signal's reason. */
  signal: AbortSignal;
  onProgress?: ((progress: TransferProgress) => void) | undefined;
}

type Reads = Pick<Library, 'batch' | 'batchTrash' | 'count' | 'find' | 'lists' | 'trashed'>;

/** The library, or some articles of it, to be read in order. */
export async function exportSource(
  library: Reads,
  { ids, signal, onProgress }: ExportSourceOptions,
): Promise<ExportSource> {
  const [lists, total] = await Promise.all([library.lists(), ids ? ids.length : countAll(library)]);
  let done = 0;
  const count = (read: number): void => {
    signal.throwIfAborted();
    done += read;
    onProgress?.({ done, total });
  };
  return {
    lists,
    articles: () => (ids ? chosen(library, ids, count) : inBatches(library.batch, count)),
    trash: () => (ids ? none() : inBatches(library.batchTrash, count)),
  };
}

const countAll = async (library: Reads): Promise<number> =>
  (await library.count()) + (await library.trashed()).length;

async function* none(): AsyncGenerator<never> {}

async function* chosen(
  library: Reads,
  ids: readonly string[],
  count: (read: number) => void,
): AsyncGenerator<SavedArticle> {
  for (const id of ids) {
    count(1);
    const found = await library.find(id);
    if (found) yield found;
  }
}

async function* inBatches<T extends SavedArticle>(
  read: (after: string | null, limit: number) => Promise<T[]>,
  count: (read: number) => void,
): AsyncGenerator<T> {
  let after: string | null = null;
  for (;;) {
    count(0);
    const batch: T[] = await read(after, BATCH);
    yield* batch;
    count(batch.length);
    after = batch.at(-1)?.id ?? null;
    // A record that cannot be read makes a batch shorter, so that only an empty one is the end.
    if (after === null) return;
  }
}
