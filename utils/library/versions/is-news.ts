import { DIGIT_GAP, statementKey } from '../../text/statement-key.ts';
import { type Unit, unitsOf } from './units.ts';

/** A version's sentences, and what was left out of it. */
export interface Read {
  units: readonly Unit[];
  removed: readonly { text: string }[];
}

/** A unit of fewer letters may stand in many places by chance; one with more is told by its words. */
const FEW_LETTERS = 8;
/** From this many characters on, a sentence that stands inside another is the same one, cut differently. */
const CUT_DIFFERENTLY = 8;

/**
 * Whether a unit of `mine` says something that `theirs` does not. A sentence is no news where it stands anywhere in the
 * other version or among what was left out there. One of a few letters (`10명`) says what it says by its place: it is
 * excused only where it moved as a whole, and one with a figure only where it moved out of the text.
 */
export function newsOf(mine: Read, theirs: Read): (unit: Unit) => boolean {
  const [here, there] = [mine.units, theirs.units].map(countsOf) as [Counts, Counts];
  const [outHere, outThere] = [mine, theirs].map(leftOutOf) as [Counts, Counts];
  const leftOut = theirs.removed.map(({ text }) => statementKey(text)).join('\n');
  const count = (counts: Counts, key: string) => counts.get(key) ?? 0;
  return ({ key }) => {
    if (lettersIn(key) >= FEW_LETTERS) return !there.has(key) && !standsIn(key, leftOut);
    if (count(outThere, key) > count(outHere, key)) return false;
    return /\d/.test(key) || count(there, key) < count(here, key);
  };
}

type Counts = ReadonlyMap<string, number>;

function countsOf(units: readonly { key: string }[]): Counts {
  const counts = new Map<string, number>();
  for (const { key } of units) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What was left out, line by line, as sentences and as rows: its kind is not known. */
function leftOutOf({ removed }: Read): Counts {
  const lines = removed.flatMap(({ text }) => text.split('\n'));
  return countsOf(
    lines.flatMap((text) => {
      const sentences = unitsOf([{ type: 'paragraph', text }]);
      const row = unitsOf([{ type: 'table', text, rows: [] }]);
      return sentences.length === 1 && sentences[0]?.key === row[0]?.key
        ? row
        : [...sentences, ...row];
    }),
  );
}

const lettersIn = (key: string): number => key.match(/\p{L}/gu)?.length ?? 0;

/** Whether a sentence stands inside a text as it is, cut from no figure; short ones never count as standing there. */
export function standsIn(key: string, text: string): boolean {
  if (key.length < CUT_DIFFERENTLY) return false;
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const [before, end] = [text.slice(Math.max(0, at - 2), at), at + key.length];
    const cutsFigure =
      (/^\d/.test(key) && /(?:[\d△▲+-]|\d[.,])$/.test(before)) ||
      (/\d$/.test(key) && /^[.,]?\d/.test(text.slice(end, end + 2)));
    if (!cutsFigure) return true;
  }
  return false;
}

const ROW_BORDER = '\u0003';

/** The keys of units that follow each other, rows and figures kept apart. */
export function joinedKeys(units: readonly Unit[]): string {
  return units
    .map(({ key, isRow }, index) => {
      const former = units[index - 1];
      if (!former) return key;
      if (isRow && former.isRow) return ROW_BORDER + key;
      return /\d$/.test(former.key) && /^\d/.test(key) ? DIGIT_GAP + key : key;
    })
    .join('');
}
