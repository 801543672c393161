import type { MarkedText, TextRange } from '../../article/marked-text.ts';
import { squashWithOffsets } from '../../text/squash.ts';
import { readWords } from './search-words.ts';

/** How many characters of a text a snippet shows at most, and how many of them before the first hit. */
const SNIPPET_CHARACTERS = 160;
const CHARACTERS_BEFORE = 40;

/** How the reader asked, and how that hit was found. */
export interface Asked {
  /** As typed. */
  words: string;
  /** `SearchFound.unfinished`. */
  unfinished: boolean;
}

/** Where in a text as it is shown the words stand: in order, apart from one another. */
export function hitsIn(text: string, asked: Asked): TextRange[] {
  return lookInto(text, asked).hits;
}

interface Look {
  hits: TextRange[];
  /** How many of the words stand there; one more where they stand together. */
  score: number;
}

function lookInto(text: string, asked: Asked): Look {
  const { words, phrase } = readWords(asked.words, asked.unfinished);
  const squashed = squashWithOffsets(text);
  const together = phrase?.all(squashed.text) ?? [];
  const each = words.map((word) => word.all(squashed.text)).filter((found) => found.length > 0);
  const ranges = together.length > 0 ? together : each.flat();
  return {
    score: each.length + (together.length > 0 ? 1 : 0),
    hits: joined(
      ranges.map(({ start, end }) => ({
        start: squashed.starts[start] as number,
        end: squashed.ends[end - 1] as number,
      })),
    ),
  };
}

/** In order; what overlaps or touches becomes one. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const apart: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** A piece of a text, and the index of the block that it is from. */
export interface Snippet extends MarkedText {
  block: number;
}

/**
 * A line of the text around the words, from the first block that has most of them; null where they stand in none. White
 * space is single spaces in it, and … stands where the text goes on.
 */
export function snippetOf(
  blocks: readonly { readonly text: string }[],
  asked: Asked,
): Snippet | null {
  let best: { block: number; look: Look } | null = null;
  for (const [block, { text }] of blocks.entries()) {
    const look = lookInto(text, asked);
    if (look.score > (best?.look.score ?? 0)) best = { block, look };
  }
  if (!best) return null;
  return { block: best.block, ...cut(blocks[best.block]?.text ?? '', best.look.hits) };
}

/** From a little before the first hit on, at a space where there is one near. */
function cut(text: string, hits: readonly TextRange[]): MarkedText {
  const first = hits[0] as TextRange;
  const start = cutBefore(text, first.start);
  const end = Math.max(first.end, Math.min(text.length, start + SNIPPET_CHARACTERS));
  const lead = start > 0 ? '…' : '';
  const tail = end < text.length ? '…' : '';
  const shift = lead.length - start;
  return {
    // One for one, so that offsets stay.
    text: lead + text.slice(start, end).replace(/\s/g, ' ') + tail,
    marks: hits
      .filter((hit) => hit.start < end)
      .map((hit) => ({ start: hit.start + shift, end: Math.min(hit.end, end) + shift })),
  };
}

function cutBefore(text: string, hit: number): number {
  const from = hit - CHARACTERS_BEFORE;
  if (from <= 0) return 0;
  const space = text.slice(from, hit).search(/\s/);
  return space === -1 ? from : from + space + 1;
}
