import type { Block } from '../../article/block.ts';
import type { Place } from '../../article/summary.ts';

/** How much of the text around a quotation is kept, in UTF-16 units. */
const CONTEXT_LENGTH = 32;

/** What stands before and after a place, from the neighbouring blocks too; never half a character. */
export interface Context {
  prefix: string;
  suffix: string;
}

export function contextOf(blocks: readonly Block[], { block, start, end }: Place): Context {
  let prefix = blocks[block]?.text.slice(0, start) ?? '';
  for (let index = block - 1; index >= 0 && prefix.length < CONTEXT_LENGTH; index -= 1) {
    prefix = `${blocks[index]?.text}\n${prefix}`;
  }
  let suffix = blocks[block]?.text.slice(end) ?? '';
  for (let index = block + 1; index < blocks.length && suffix.length < CONTEXT_LENGTH; index += 1) {
    suffix = `${suffix}\n${blocks[index]?.text}`;
  }
  return {
    prefix: prefix.slice(-CONTEXT_LENGTH).replace(/^[\uDC00-\uDFFF]/u, ''),
    suffix: suffix.slice(0, CONTEXT_LENGTH).replace(/[\uD800-\uDBFF]$/u, ''),
  };
}

/** How alike two contexts are: 0 nothing in common, 1 the same. A side that was empty from the first says nothing. */
export function contextLikeness(wanted: Context, found: Context): number {
  const sides = [
    sideLikeness(wanted.prefix, found.prefix, (text, length) => text.slice(-length)),
    sideLikeness(wanted.suffix, found.suffix, (text, length) => text.slice(0, length)),
  ].filter((side) => side !== null);
  return sides.length === 0 ? 1 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
}

/** What stands nearest counts twice. */
const NEAR_LENGTH = 12;

function sideLikeness(
  wanted: string,
  found: string,
  near: (text: string, length: number) => string,
): number | null {
  const [one, other] = [plain(wanted), plain(found)];
  if (one.length < 2) return null;
  // At the text's very start or end there is less to compare.
  const length = Math.max(2, Math.min(NEAR_LENGTH, one.length, other.length));
  return (likeness(one, other) + likeness(near(one, length), near(other, length))) / 2;
}

/** The share of pairs of characters that two texts have in common (Dice's coefficient). */
function likeness(wanted: string, found: string): number {
  const pairs = pairsOf(wanted);
  const left = pairsOf(found);
  const total = pairs.length + left.length;
  let common = 0;
  for (const pair of pairs) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return (2 * common) / total;
}

const plain = (text: string): string => text.replace(/\s+/gu, '');

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
