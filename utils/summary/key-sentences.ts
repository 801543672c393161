import type { Article } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { SummarySentence } from '../article/summary.ts';
import { type SentenceSpan, sentenceSpans } from '../text/sentences.ts';
import { compress, type Known, nameKey, subjectsOf } from './compress.ts';
import { pairsOf, shareOf } from './pairs.ts';

const SENTENCES = 3;
/** What they should come to: characters of display, without white space. */
const ENOUGH = 200;
/** They are chosen among as many from the top. */
const POOL = 5;
/** A sentence is passed over only for one that fills as many characters more: what stands earlier tells more. */
const WORTH = 16;
/** Shorter than this is a label; longer, but for the first, a list. */
const MIN_CHARACTERS = 31;
const MAX_CHARACTERS = 170;
/** A sentence of which more than this stood in the title, a sub-title or the sentences above it says nothing new. */
const SAME = 0.85;
/** Only this far down; what stands further does not tell what a release is about. */
const MAX_LOOKED_AT = 40;

/**
 * Predicates end a statement; nominal endings end one in the terse style of some ministries; connectives end a part of
 * one that goes on in the next paragraph.
 */
const STATEMENT =
  /(?:[다요함임됨음며]|[며고로데서여],|예정|계획|실시|개최|추진)[.!?,]?[*＊]*["”’)]*$/;
const POINTER = /(?:다음|아래)과 같(?:다|습니다)|^[<*※]|붙임|별첨|자세한 (?:내용|사항)|사진 제공/;
/** Somebody's words: “…”라고 말했다. */
const SPEECH =
  /[“"][^“”"]{12,}[”"]\s?(?:이?라고|이?라며|이?라면서|고|며|면서)|^[“"][^”"]*[”"][.]?$/;

const says = (text: string): boolean =>
  STATEMENT.test(text) && !POINTER.test(text) && !SPEECH.test(text);
const sizeOf = (text: string): number => text.replace(/\s/g, '').length;

interface Candidate extends SummarySentence {
  shown: string;
  /** With the sentence right behind it in its paragraph, where both together are no longer than one may be. */
  wider?: Candidate;
}

/** What of an article its key sentences depend on. */
export interface Source extends Pick<Article, 'title' | 'subtitles' | 'blocks'> {
  /** The agency that the head shows; absent where it is not known. */
  agency?: string;
}

interface Read {
  block: number;
  /** The paragraph's text. */
  whole: string;
  span: SentenceSpan;
  /** The sentence right behind it in the paragraph. */
  next: SentenceSpan | undefined;
}

/** The sentences of the text, from the top. */
function* read(blocks: readonly Block[]): Generator<Read> {
  let seen = 0;
  for (const [block, { type, text: whole }] of blocks.entries()) {
    if (type !== 'paragraph' && type !== 'list') continue;
    const spans = sentenceSpans(whole);
    for (const [index, span] of spans.entries()) {
      if (++seen > MAX_LOOKED_AT) return;
      yield { block, whole, span, next: spans[index + 1] };
    }
  }
}

function candidate({ block, whole, span: { start, end }, next }: Read, known: Known): Candidate {
  const text = whole.slice(start, end);
  const one: Candidate = { text, block, start, end, shown: compress(text, known) };
  const behind = next ? whole.slice(next.start, next.end) : '';
  if (next && next.end - start <= MAX_CHARACTERS && says(behind)) {
    const shown = one.shown + whole.slice(end, next.start) + compress(behind, known);
    one.wider = { text: whole.slice(start, next.end), block, start, end: next.end, shown };
  }
  return one;
}

/** The first sentences that could be chosen. */
function candidates({ title, subtitles, blocks, agency }: Source): Candidate[] {
  const found: Candidate[] = [];
  const above = new Set<string>();
  const said = [...[title, ...subtitles].filter(Boolean).map(pairsOf), above];
  let known: Known = { pairs: new Set(), subjects: new Set(agency ? [agency] : []), first: '' };
  for (const place of read(blocks)) {
    const text = place.whole.slice(place.span.start, place.span.end);
    const isLong = text.length > MAX_CHARACTERS && found.length > 0;
    if (text.length < MIN_CHARACTERS || isLong || !says(text)) continue;
    const own = pairsOf(text);
    if (said.some((pairs) => shareOf(own, pairs) > SAME)) continue;
    found.push(candidate(place, known));
    if (found.length === POOL) break;
    if (found.length === 1) {
      const subjects = new Set([...known.subjects, ...subjectsOf(text)]);
      known = { pairs: own, subjects, first: nameKey(text) };
    }
    for (const pair of own) above.add(pair);
  }
  return found;
}

const overlaps = (one: Candidate, other: Candidate | undefined): boolean =>
  other?.block === one.block && other.start < one.end;

/** The sentences, where they are short those behind the first with what follows; and what they come to. */
function filled(chosen: readonly Candidate[]): { sentences: Candidate[]; size: number } {
  let size = sizeOf(chosen.map(({ shown }) => shown).join(''));
  const sentences = chosen.map((one, index) => {
    const { wider } = one;
    if (!wider || index === 0 || size >= ENOUGH || overlaps(wider, chosen[index + 1])) return one;
    size += sizeOf(wider.shown) - sizeOf(one.shown);
    return wider;
  });
  return { sentences, size };
}

/** The first and two more: those next to it, unless later ones fill the length better. */
function choose(found: readonly Candidate[]): Candidate[] {
  let best = filled(found.slice(0, SENTENCES)).sentences;
  let most = Number.NEGATIVE_INFINITY;
  for (let second = 1; second < found.length; second++) {
    for (let third = second + 1; third < found.length; third++) {
      const { sentences, size } = filled(found.filter((_, i) => !i || i === second || i === third));
      const value = Math.min(ENOUGH, size) - WORTH * (second + third);
      if (value > most) [best, most] = [sentences, value];
    }
  }
  return best;
}

/**
 * The longest summary: at most three entries in the text's order, from the top, because releases put the point first
 * and no other choice that was measured beats the lead. Left out are labels, speeches, pointers to annexes, and what
 * the title, a sub-title or a sentence above says already. An entry is one sentence; where three would be short, the
 * second and the third take along the one that follows them in their paragraph. Lighter for display only where they
 * are long.
 */
export function keySentences(source: Source): SummarySentence[] {
  const chosen = choose(candidates(source));
  const isLong = sizeOf(chosen.map(({ text }) => text).join('')) > ENOUGH;
  return chosen.map(({ wider, shown, ...sentence }) => {
    const light = shown.replace(/\.$/, '');
    // Without its full stop alone, a sentence is not lighter.
    return isLong && light.length < sentence.text.length - 1
      ? { ...sentence, shown: light }
      : sentence;
  });
}
