/** A function that runs in a page: it may use nothing from around it, and takes and gives plain data. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments' types are inferred where a function is given.
export type PageFunction<A extends any[], R> = (...args: A) => R | Promise<R>;

/** Text of a program that calls `fn` with `args` and gives its answer as JSON; a promise, waited for. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
export function script<A extends any[], R>(fn: PageFunction<A, R>, args: A): string {
  // tsx wraps named inner functions in a helper that no page has.
  return `(async () => {
    const __name = (named) => named;
    const value = await (${fn.toString()})(...${JSON.stringify(args)});
    return JSON.stringify(value === undefined ? null : value);
  })()`;
}

/** How long a test waits for something that should come at once, in milliseconds. */
export const PATIENCE_MS = 10_000;

/**
 * How long a document or a worker may take to answer, in milliseconds, before it is asked again: one that just changes
 * never does.
 */
export const ANSWER_MS = 2_000;

const PAUSE_MS = 20;

/**
 * Asks again and again until the answer is neither null, undefined nor false.
 * Questions that fail because a page is just changing count as no answer, and so does one that gets none.
 * @throws after `patienceMs`, naming what was waited for.
 */
export async function until<R>(
  what: string,
  ask: () => Promise<R>,
  patienceMs = PATIENCE_MS,
): Promise<NonNullable<R>> {
  const end = performance.now() + patienceMs;
  let trouble: unknown = null;
  while (performance.now() < end) {
    try {
      const answer = await within(end - performance.now(), ask());
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      trouble = null;
    } catch (error) {
      trouble = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`Waited ${patienceMs} ms in vain for ${what}`, { cause: trouble });
}

/** Waits no longer than this: a document that closes while it is asked may never answer. */
export async function within<R>(ms: number, answer: Promise<R>): Promise<R> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer came')), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
