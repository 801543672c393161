import { standingIn } from './standing-in.ts';
import { joinedKeys, ROW_BORDER, type Unit, unitsOf } from './units.ts';

/** A unit of fewer letters may stand in many places by chance; one with more is told by its words. */
const FEW_LETTERS = 8;

/** What a version says, and what was left out of it. */
export interface Reading {
  /** How often each sentence, row and table comes. */
  counts: Counts;
  /** The tables that are told by their words, by their blocks. */
  tables: ReadonlyMap<number, string>;
  /** How often each sentence and row was left out, as a line of its own. */
  leftOut: Counts;
  /** Whether a sentence stands in what was left out. */
  wasLeftOut: (key: string) => boolean;
}

type Counts = ReadonlyMap<string, number>;

export function readingOf(units: readonly Unit[], removed: readonly { text: string }[]): Reading {
  const tables = tablesOf(units);
  return {
    counts: countsOf([...keysOf(units), ...tables.values()]),
    tables,
    leftOut: countsOf(removed.flatMap(leftOutKeys)),
    wasLeftOut: standingIn(removed.map(leftOutText).join('\n')),
  };
}

/**
 * Whether a unit of `mine` says something that `theirs` does not. A sentence is no news where it moved, or was left out
 * there; one that comes more often is. One of a few letters (`10명`) says what it says by its place: with a figure it is
 * excused only where it moved out of the text, or with its table.
 */
export function newsOf(mine: Reading, theirs: Reading): (unit: Unit) => boolean {
  const isMore = (key: string, here = mine.counts, there = theirs.counts) =>
    (here.get(key) ?? 0) > (there.get(key) ?? 0);
  return ({ key, isRow, block }) => {
    if (hasWords(key)) return isMore(key) && !theirs.wasLeftOut(key);
    if (isMore(key, theirs.leftOut, mine.leftOut)) return false;
    const table = isRow && mine.tables.get(block);
    if (table && !isMore(table)) return false;
    return /\d/.test(key) || isMore(key);
  };
}

function countsOf(keys: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const keysOf = (units: readonly Unit[]): string[] => units.map(({ key }) => key);

function tablesOf(units: readonly Unit[]): Map<number, string> {
  const tables = new Map<number, string>();
  for (const { block, key, isRow } of units) {
    if (isRow) tables.set(block, `${tables.get(block) ?? ''}${ROW_BORDER}${key}`);
  }
  return new Map([...tables].filter(([, table]) => hasWords(table)));
}

/** What was left out, as sentences and as rows: its kind is not known. */
const readings = (text: string): Unit[][] => [
  unitsOf([{ type: 'paragraph', text }]),
  unitsOf([{ type: 'table', text, rows: [] }]),
];

const leftOutText = ({ text }: { text: string }): string =>
  readings(text).map(joinedKeys).join('\n');

/** The keys of what was left out, line by line. */
const leftOutKeys = ({ text }: { text: string }): string[] =>
  text.split('\n').flatMap((line) => {
    const [sentences, row] = readings(line).map(keysOf) as [string[], string[]];
    return sentences.length === 1 && sentences[0] === row[0] ? sentences : [...sentences, ...row];
  });

const hasWords = (key: string): boolean => (key.match(/\p{L}/gu)?.length ?? 0) >= FEW_LETTERS;
