/** `second-copy` → `second_copy`: message names of a browser hold no hyphen. */
export type MessagePart<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${MessagePart<Tail>}`
  : Name;

/** The part of a message key that stands for a kind, a reason or a place, so that the compiler checks that each has words. */
export function messagePart<Name extends string>(name: Name): MessagePart<Name> {
  return name.replaceAll('-', '_') as MessagePart<Name>;
}
