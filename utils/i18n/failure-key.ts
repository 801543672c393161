import type { FailureKind } from '../article/failure.ts';
import type { MessageKey } from '../article/words.ts';

type Underscored<Kind extends string> = Kind extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Kind;

/** The key of the one sentence, with its next step, for a failure. A kind without words does not compile. */
export function failureKey(kind: FailureKind): MessageKey {
  const key: `failure_${Underscored<FailureKind>}` = `failure_${kind.replaceAll('-', '_') as Underscored<FailureKind>}`;
  return key;
}
