import approxSearch from 'approx-string-match';
import type { Block } from '../../article/block.ts';
import type { Highlight } from '../../article/highlight.ts';
import type { Place } from '../../article/summary.ts';
import { contextLikeness, contextOf } from './context.ts';
import { withoutSpaces } from './make-highlight.ts';

/** A quotation this long is hardly ever there twice by chance; a shorter one needs its surroundings. */
const TELLING_LENGTH = 12;
/** How alike the surroundings must be for a short quotation, and for one that was much edited. */
const LIKE_CONTEXT = 0.5;
/** And for one that was little edited: one side will do. Releases have many sentences that differ in a figure alone. */
const SOME_CONTEXT = 0.25;
/** The share of a quotation that may differ, where one side of its surroundings is alike and where both are. */
const EDITED = 0.2;
const MUCH_EDITED = 0.4;
/** A shorter quotation is looked for word for word only: one other character makes it another word. */
const EDITABLE_LENGTH = 8;
/** The search for edited words has its limit, whatever somebody marked. */
const LONGEST_EDITED = 4000;

interface Candidate {
  place: Place;
  /** The share of the quotation that differs. */
  edited: number;
  /** How alike what stands around is, 0 to 1. */
  context: number;
}

/**
 * Where a highlight stands in a text: word for word, where its surroundings are most alike, then nearest to where it
 * stood; else where words much like it stand. null where that is not sure. The order follows W3C Web Annotation Data
 * Model 4.2.4 and Hypothesis' fuzzy anchoring.
 */
export function findHighlight(
  blocks: readonly Block[],
  highlight: Pick<Highlight, 'quote' | 'prefix' | 'suffix' | 'place'>,
): Place | null {
  if (highlight.quote.trim() === '') return null;
  const exact = best(exactCandidates(blocks, highlight), highlight.place);
  if (exact && isSure(exact, highlight.quote)) return exact.place;
  const edited = best(editedCandidates(blocks, highlight), highlight.place);
  return edited && isSure(edited, highlight.quote) ? edited.place : null;
}

/**
 * Highlights with their places in another text of the page. What they quote stays what the reader marked, so that one
 * that is not found this time may be found the next.
 */
export function findHighlights(
  highlights: readonly Highlight[],
  blocks: readonly Block[],
): readonly Highlight[] {
  return highlights.map((one) => ({ ...one, place: findHighlight(blocks, one) }));
}

function exactCandidates(
  blocks: readonly Block[],
  highlight: Pick<Highlight, 'quote' | 'prefix' | 'suffix'>,
): Candidate[] {
  const { quote } = highlight;
  const places: Place[] = [];
  for (const [block, { text }] of blocks.entries()) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      places.push({ block, start: at, end: at + quote.length });
    }
  }
  return places.map((place) => candidate(blocks, highlight, place, 0));
}

function editedCandidates(
  blocks: readonly Block[],
  highlight: Pick<Highlight, 'quote' | 'prefix' | 'suffix'>,
): Candidate[] {
  const { quote } = highlight;
  if (quote.length < EDITABLE_LENGTH || quote.length > LONGEST_EDITED) return [];
  const allowed = Math.floor(quote.length * MUCH_EDITED);
  return blocks.flatMap(({ text }, block) =>
    approxSearch(text, quote, allowed).flatMap(({ start, end, errors }) => {
      const place = withoutSpaces(blocks, { block, start, end });
      return place ? [candidate(blocks, highlight, place, errors / quote.length)] : [];
    }),
  );
}

function candidate(
  blocks: readonly Block[],
  wanted: Pick<Highlight, 'prefix' | 'suffix'>,
  place: Place,
  edited: number,
): Candidate {
  return { place, edited, context: contextLikeness(wanted, contextOf(blocks, place)) };
}

/** The one with the fewest edits and the most alike surroundings; of equals the one nearest to where it stood. */
function best(candidates: readonly Candidate[], former: Place | null): Candidate | undefined {
  const worth = ({ edited, context }: Candidate) => context - 2 * edited;
  return candidates.toSorted(
    (a, b) => worth(b) - worth(a) || distance(a.place, former) - distance(b.place, former),
  )[0];
}

/** Blocks count most; without a former place the first is the nearest. */
function distance({ block, start }: Place, former: Place | null): number {
  const from = former ?? { block: 0, start: 0 };
  return Math.abs(block - from.block) * 1e6 + Math.abs(start - from.start);
}

function isSure({ edited, context }: Candidate, quote: string): boolean {
  if (edited === 0) return quote.length >= TELLING_LENGTH || context >= LIKE_CONTEXT;
  return context >= (edited <= EDITED ? SOME_CONTEXT : LIKE_CONTEXT);
}
