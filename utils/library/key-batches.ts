/** So many ids are asked for one by one; for more it pays to read first which keys stand next to each other. */
const FEW = 200;

/** How many records are on their way at a time: enough that the disk is never waited for one by one. */
const AT_ONCE = 500;

/** Ranges of keys that are read, or deleted, together. */
export type KeyBatch = readonly IDBKeyRange[];

/**
 * The keys of a store that are among `ids`, in batches of up to 500 records. Keys that stand next to each other are one
 * range, so that one request does for all of them: ten thousand are read or deleted by twenty.
 */
export async function keyBatches(
  store: { getAllKeys(): Promise<string[]> },
  ids: readonly string[],
): Promise<KeyBatch[]> {
  const wanted = new Set(ids);
  if (wanted.size <= FEW) return [[...wanted].map((id) => IDBKeyRange.only(id))];
  const batches: Run[][] = [];
  let batch: Run[] = [];
  let size = AT_ONCE;
  let run: Run | null = null;
  for (const key of await store.getAllKeys()) {
    if (!wanted.has(key)) {
      run = null;
      continue;
    }
    if (size === AT_ONCE) {
      batch = [];
      batches.push(batch);
      size = 0;
      run = null;
    }
    size += 1;
    if (run === null) {
      run = { first: key, last: key };
      batch.push(run);
    } else run.last = key;
  }
  return batches.map((runs) => runs.map(({ first, last }) => IDBKeyRange.bound(first, last)));
}

/** Keys of a store without another one between them. */
interface Run {
  first: string;
  last: string;
}

/** All records of a batch, in the order of their keys. */
export async function readBatch<T>(
  store: { getAll(range: IDBKeyRange): Promise<T[]> },
  batch: KeyBatch,
): Promise<T[]> {
  return (await Promise.all(batch.map((range) => store.getAll(range)))).flat();
}
