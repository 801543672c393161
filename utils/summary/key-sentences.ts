import type { Article } from '../article/article.ts';
import type { SummarySentence } from '../article/summary.ts';
import { compress, type Known, subjectOf } from './compress.ts';
import { pairsOf, shareOf } from './pairs.ts';
import { sentencesOf } from './sentences-of.ts';

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
const STATEMENT = /(?:[다요함임됨음며]|[며고로데서여],|예정|계획)[.!?,]?[*＊]*["”’)]*$/;
const POINTER = /^[<*※]|붙임|자세한/;
/** Somebody's words: “…”라고 말했다. */
const SPEECH = /[“"][^“”"]{12,}[”"]\s?(?:이?라)?[고며면]|^[“"][^”"]*[”"]$/;

const says = (text: string): boolean =>
  STATEMENT.test(text) && !POINTER.test(text) && !SPEECH.test(text);
const sizeOf = (text: string): number => text.replace(/\s/g, '').length;

interface Candidate extends SummarySentence {
  shown: string;
  /** With the sentence right behind it in its paragraph, where both together are no longer than one may be. */
  wider?: Candidate | undefined;
}

/** What of an article its key sentences depend on. */
export interface Source extends Pick<Article, 'title' | 'subtitles' | 'blocks'> {
  /** The agency that the head shows; absent where it is not known. */
  agency?: string;
}

/** The first sentences that could be chosen. */
function candidates({ title, subtitles, blocks, agency }: Source): Candidate[] {
  const found: Candidate[] = [];
  const above = new Set<string>();
  const said = [...[title, ...subtitles].map(pairsOf), above];
  let known: Known = { pairs: above, subjects: [agency] };
  const sentences = blocks
    .flatMap((block, index) => (/paragraph|list/.test(block.type) ? sentencesOf(block, index) : []))
    .slice(0, MAX_LOOKED_AT);
  for (const [index, sentence] of sentences.entries()) {
    const { text, block, start } = sentence;
    if (text.length < MIN_CHARACTERS || !says(text)) continue;
    if (text.length > MAX_CHARACTERS && found[0]) continue;
    const own = pairsOf(text);
    if (said.some((pairs) => shareOf(own, pairs) > SAME)) continue;
    const one: Candidate = { ...sentence, shown: compress(text, known) };
    const next = sentences[index + 1];
    if (next?.block === block && next.end - start <= MAX_CHARACTERS && says(next.text)) {
      one.wider = {
        ...one,
        text: `${blocks[block]?.text.slice(start, next.end)}`,
        end: next.end,
        shown: `${one.shown} ${compress(next.text, known)}`,
      };
    }
    found.push(one);
    if (found.length === POOL) break;
    if (found.length === 1) {
      known = { pairs: own, subjects: [agency, subjectOf(text)] };
    }
    for (const pair of own) above.add(pair);
  }
  return found;
}

const shownSize = (chosen: readonly Candidate[]): number =>
  sizeOf(chosen.map(({ shown }) => shown).join(''));

/** The sentences, where they are short those behind the first with what follows. */
function filled(chosen: readonly Candidate[]): Candidate[] {
  const sentences = [...chosen];
  for (const [index, { wider }] of chosen.entries()) {
    const next = chosen[index + 1]?.text ?? ' ';
    if (wider && index && !wider.text.endsWith(next) && shownSize(sentences) < ENOUGH)
      sentences[index] = wider;
  }
  return sentences;
}

/** The first and two more: those next to it, unless later ones fill the length better. */
function choose(found: readonly Candidate[]): Candidate[] {
  let best = filled(found.slice(0, SENTENCES));
  let most = -ENOUGH;
  for (let second = 1; second < found.length; second++) {
    for (let third = second + 1; third < found.length; third++) {
      const sentences = filled(found.filter((_, i) => !i || i === second || i === third));
      const value = Math.min(ENOUGH, shownSize(sentences)) - WORTH * (second + third);
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
