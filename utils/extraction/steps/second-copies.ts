import { comparisonKey } from '../../text/comparison-key.ts';
import { type Draft, type DraftBlock, dropBlocks, type Step } from '../draft.ts';
import { finish, type Work } from '../work.ts';

/** Characters of a block's beginning by which earlier places are found where the same text may have begun. */
const SEED = 12;
/** Earlier places that are looked at for one block; keeps the cost linear on texts that repeat one line for ever. */
const MAX_PLACES = 4;

/** A copy right behind its original: at least this many blocks and characters (without white space). */
const ADJACENT = { blocks: 2, characters: 80 };
/** A copy further away: more of it, and this share of all text. */
const DISTANT = { blocks: 3, characters: 200, share: 0.2 };
/** A text that ends as it begins, all of its beginning and end: as short as this, even in one block. */
const WHOLE = { characters: 60, title: 1 };

/** After this many blocks the work can be interrupted. */
const BLOCKS_A_PART = 200;

/** The blocks' keys, also end to end, and where each block begins in them. */
interface Stream {
  keys: string[];
  text: string;
  /** starts[i] is where block i begins; one more entry ends the list. */
  starts: number[];
}

function* streamOf(blocks: readonly DraftBlock[]): Work<Stream> {
  const starts = [0];
  const keys: string[] = [];
  let length = 0;
  for (const [index, { block }] of blocks.entries()) {
    const key = comparisonKey(block.text);
    keys.push(key);
    length += key.length;
    starts.push(length);
    if (index % BLOCKS_A_PART === 0) yield;
  }
  return { keys, text: keys.join(''), starts };
}

/** A run of blocks that says again what blocks from `original` on said. */
interface Copy {
  from: number;
  to: number;
  original: number;
  /** First block behind the original run. */
  originalEnd: number;
  characters: number;
}

/** The longest run from block `from` that repeats the text from block `original`, whole blocks on both sides. */
function alignedRun(stream: Stream, original: number, from: number): Copy | null {
  const { text, starts } = stream;
  const a = starts[original] ?? 0;
  const b = starts[from] ?? 0;
  let best: Copy | null = null;
  let length = 0;
  // Both sides are read on from boundary to boundary, whichever side's comes next.
  for (let i = original + 1, j = from + 1; j < starts.length; ) {
    const [toA, toB] = [(starts[i] ?? 0) - a, (starts[j] ?? 0) - b];
    const next = Math.min(toA, toB);
    if (a + next > b || text.slice(a + length, a + next) !== text.slice(b + length, b + next))
      break;
    length = next;
    if (toA === toB) best = { from, to: j, original, originalEnd: i, characters: length };
    if (toA === next) i++;
    if (toB === next) j++;
  }
  return best;
}

/** Whether a run says one line over and over; lines are never copies. */
const isOneLine = ({ from, to }: Copy, { keys }: Stream): boolean =>
  to - from > 1 && keys.slice(from, to).every((key) => key === keys[from]);

/** Whether a repeated run is a second copy and no refrain, label or footnote. */
function isCopy(copy: Copy, stream: Stream, gone: readonly boolean[]): boolean {
  if (isOneLine(copy, stream)) return false;
  const last = stream.keys.length;
  const blocks = Math.max(copy.to - copy.from, copy.originalEnd - copy.original);
  let between = copy.originalEnd;
  while (between < copy.from && gone[between]) between++;
  const adjacent = between === copy.from;
  const whole = copy.original <= WHOLE.title && copy.to === last;
  if (whole && (adjacent || blocks >= DISTANT.blocks) && copy.characters >= WHOLE.characters) {
    return true;
  }
  if (adjacent) return blocks >= ADJACENT.blocks && copy.characters >= ADJACENT.characters;
  return (
    blocks >= DISTANT.blocks &&
    copy.characters >= DISTANT.characters &&
    copy.characters >= stream.text.length * DISTANT.share
  );
}

/** For each block the end of the stretch of blocks with its key that it stands in. */
function stretchEnds(keys: readonly string[]): number[] {
  const ends: number[] = [];
  for (let at = keys.length - 1; at >= 0; at--) {
    ends[at] = keys[at] === keys[at + 1] ? (ends[at + 1] ?? at + 1) : at + 1;
  }
  return ends;
}

/** Marks the blocks that belong to second copies, as one reading from the top finds them. */
function* findCopies(blocks: readonly DraftBlock[]): Work<boolean[]> {
  const stream = yield* streamOf(blocks);
  const ends = stretchEnds(stream.keys);
  const gone = new Array<boolean>(blocks.length).fill(false);
  const places = new Map<string, number[]>();
  /** Where a run at a distance was looked at and refused up to; its tails would be refused too. */
  const refused = new Map<number, number>();
  let index = 0;
  while (index < blocks.length) {
    if (index % BLOCKS_A_PART === 0) yield;
    const start = stream.starts[index] ?? 0;
    const seed = stream.text.slice(start, start + SEED);
    const earlier = places.get(seed) ?? [];
    let best: Copy | null = null;
    for (const place of earlier) {
      // One line over and over is never a copy, and every pair of its places would be read on to the end.
      const end = ends[place] ?? 0;
      if (end > index && end - place > 2) continue;
      const distance = start - (stream.starts[place] ?? 0);
      if ((refused.get(distance) ?? 0) > index) continue;
      const copy = alignedRun(stream, place, index);
      if (!copy) continue;
      if (!isCopy(copy, stream, gone)) refused.set(distance, copy.to);
      else if (copy.characters > (best?.characters ?? 0)) best = copy;
    }
    if (best) {
      gone.fill(true, best.from, best.to);
      index = best.to;
      continue;
    }
    if (earlier.length < MAX_PLACES) places.set(seed, [...earlier, index]);
    index++;
  }
  return gone;
}

/**
 * Removes second copies of runs of blocks: the first copy stays, wherever the second stands, however its text is cut
 * into blocks, and whatever quotation marks and spaces it uses. A single line, and anything that differs in a digit or
 * letter, is never a copy. How and why: ../README.md.
 */
export const dropSecondCopies: Step = {
  name: 'second-copies',
  run(draft) {
    return finish(withoutCopies(draft, this.name));
  },
  inParts(draft) {
    return withoutCopies(draft, this.name);
  },
};

function* withoutCopies(draft: Draft, step: string): Work<Draft> {
  // What a removal brings together may be a copy in turn, so it is read again until nothing is found.
  let before = draft;
  for (;;) {
    const gone = yield* findCopies(before.blocks);
    const after = dropBlocks(before, step, (_, index) => (gone[index] ? 'second-copy' : null));
    if (after === before) return after;
    before = after;
  }
}
