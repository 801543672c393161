import { diffArrays } from 'diff';
import { joinedKeys, type Unit, wordKeys } from './units.ts';

/** Neighbouring units that one version has in the place of those of the other. */
export interface Stretch {
  gone: Unit[];
  come: Unit[];
}

/** More differences than this and the texts are compared without regard to order: the work grows with their square. */
const MANY = 2000;
/** More differences than this between the words of a stretch, and it is another text. */
const MANY_WORDS = 200;

/** Whether the same is said, however it is cut into sentences; borders of cells count between two tables. */
export function sameWords(one: readonly Unit[], other: readonly Unit[]): boolean {
  const [a, b] = [joinedKeys(one), joinedKeys(other)];
  if (a === b) return true;
  const areTables = [one, other].map((units) => units.some(({ isRow }) => isRow));
  return areTables[0] !== areTables[1] && withoutBorders(a) === withoutBorders(b);
}

const withoutBorders = (key: string): string => key.replace(/\p{Cc}/gu, '');

/** Where two versions differ, as short as can be; empty where they differ only in how they are cut into sentences. */
export function stretches(old: Unit[], now: Unit[]): Stretch[] {
  const differing = ({ gone, come }: Stretch) => !sameWords(gone, come);
  return [{ gone: old, come: now }]
    .filter(differing)
    .flatMap(betweenSameUnits)
    .filter(differing)
    .flatMap(betweenSameCuts)
    .filter(differing);
}

function betweenSameUnits({ gone, come }: Stretch): Stretch[] {
  const comparator = (a: Unit, b: Unit) => a.key === b.key;
  const parts = diffArrays(gone, come, { comparator, maxEditLength: MANY });
  if (!parts) return [{ gone, come }];
  const found: Stretch[] = [{ gone: [], come: [] }];
  for (const { added, removed, value } of parts) {
    if (added) found.at(-1)?.come.push(...value);
    else if (removed) found.at(-1)?.gone.push(...value);
    else found.push({ gone: [], come: [] });
  }
  return found;
}

interface Word {
  key: string;
  /** The unit that begins with it. */
  first: Unit | null;
}

/**
 * A stretch in parts that begin with the beginning of a unit in both versions, beside words that both have: lines that
 * only were cut elsewhere fall out.
 */
function betweenSameCuts({ gone, come }: Stretch): Stretch[] {
  if (gone.length + come.length < 3 || gone.length === 0 || come.length === 0) {
    return [{ gone, come }];
  }
  const [old, now] = [gone, come].map(wordsOf) as [Word[], Word[]];
  const comparator = (a: Word, b: Word) => a.key === b.key;
  const parts = diffArrays(old, now, { comparator, maxEditLength: MANY_WORDS });
  if (!parts) return [{ gone, come }];
  const found: Stretch[] = [];
  let [at, to, wasSame] = [0, 0, true];
  for (const { added, removed, value } of parts) {
    const isSame = !added && !removed;
    for (const _ of value) {
      if ((wasSame || isSame) && isCut(old, at) && isCut(now, to))
        found.push({ gone: [], come: [] });
      const [was, is] = [added ? null : old[at++]?.first, removed ? null : now[to++]?.first];
      if (was) found.at(-1)?.gone.push(was);
      if (is) found.at(-1)?.come.push(is);
      wasSame = isSame;
    }
  }
  return found;
}

const isCut = (words: readonly Word[], at: number): boolean =>
  at === words.length || words[at]?.first !== null;

/** A row is one word: its cells are compared whole. */
const wordsOf = (units: readonly Unit[]): Word[] =>
  units.flatMap((unit) =>
    (unit.isRow ? [unit.key] : wordKeys(unit.text)).map((key, index) => ({
      key,
      first: index === 0 ? unit : null,
    })),
  );
