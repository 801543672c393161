import type { Article } from './article.ts';
import { putBack } from './put-back.ts';

/** An article as it was given, and what the reader put back of its removals since. */
export interface Trace {
  given: Article;
  /** Indices in `given.removed`, in any order. */
  back: readonly number[];
}

/** Nothing put back yet. */
export const traceOf = (given: Article): Trace => ({ given, back: [] });

/** With a removal put back that was out, or out again that was put back; as it was where it cannot be put back. */
export function toggleRemoval({ given, back }: Trace, index: number): Trace {
  if (back.includes(index)) return { given, back: back.filter((other) => other !== index) };
  return given.removed[index]?.back ? { given, back: [...back, index] } : { given, back };
}

/** The article as it stands: made anew from the one that was given, so that nothing need be undone. */
export function articleNow({ given, back }: Trace): Article {
  // The last first: an index then still names what it named in the given article.
  return [...back].sort((a, b) => b - a).reduce(putBack, given);
}
