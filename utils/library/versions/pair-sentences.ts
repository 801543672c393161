import { likeness, type Pairs, pairsOf } from './likeness.ts';
import type { Unit } from './units.ts';

/** From this likeness on (0 to 1), two sentences are versions of one. */
const SAME_SENTENCE = 0.5;
/** So many pairs of sentences are tried; texts with more are other texts. */
const MANY_PAIRS = 40_000;

/** Which earlier sentence each later one is a version of: the likest that is left, the later ones in their order. */
export function pairSentences(gone: readonly Unit[], come: readonly Unit[]): Map<Unit, Unit> {
  const pairs = new Map<Unit, Unit>();
  if (gone.length * come.length > MANY_PAIRS) return pairs;
  const free = new Set(gone.map(shapeOf));
  for (const unit of come) {
    const shape = shapeOf(unit);
    let best: Shape | undefined;
    let most = SAME_SENTENCE;
    for (const other of free) {
      const like = shapeLikeness(shape, other);
      if (like > most) [best, most] = [other, like];
    }
    if (!best) continue;
    pairs.set(unit, best.unit);
    free.delete(best);
  }
  return pairs;
}

/** What a sentence is told by. */
interface Shape {
  unit: Unit;
  pairs: Pairs;
  /** Its key with every figure alike. */
  frame: string;
}

const shapeOf = (unit: Unit): Shape => ({
  unit,
  pairs: pairsOf(unit.key),
  frame: unit.key.replace(/\d[\d.,]*/g, '0'),
});

/** The likeness of two sentences, 0 to 1; those of which only the figures differ are always alike enough. */
function shapeLikeness(one: Shape, other: Shape): number {
  const like = likeness(one.pairs, other.pairs);
  return one.frame === other.frame ? (2 + like) / 3 : like;
}
