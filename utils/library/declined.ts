import { type FailureKind, fail, type Result } from '../article/failure.ts';

/** Thrown within a transaction: what was asked does not fit what is there now, and nothing of it is done. */
export class Declined extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
  }
}

/** What was asked of a list cannot be done: it is no more. */
export function listGone(id: string): never {
  throw new Declined('list-gone', `there is no list ${id}`);
}

/** The result of a change that may be declined. */
export async function orDeclined<T>(changing: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await changing;
  } catch (error) {
    if (error instanceof Declined) return fail(error.kind, error.message);
    throw error;
  }
}
