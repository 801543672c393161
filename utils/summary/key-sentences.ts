import type { Article } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { SummarySentence } from '../article/summary.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { compress, nameKey, subjectsOf } from './compress.ts';
import { pairsOf, shareOf } from './pairs.ts';

/** The longest summary holds three sentences, and where they are short up to two more, until it is this long. */
const USUAL_SENTENCES = 3;
const MAX_SENTENCES = 5;
/** Characters of display without white space. */
const ENOUGH = 200;
/** Shorter than this is a label; longer, but for the first, a list. */
const MIN_CHARACTERS = 31;
const MAX_CHARACTERS = 170;
/** A sentence of which more than this stood in the title, a sub-title or a chosen sentence says nothing new. */
const SAME = 0.85;
/** Only this far down; what stands further does not tell what a release is about. */
const MAX_LOOKED_AT = 40;

/** Predicates end a statement; nominal endings end one in the terse style of some ministries. */
const STATEMENT = /(?:[다요음함임됨]|예정|계획|실시|개최|추진)[.!?]?[*＊]*["”’)]*$/;
const POINTER = /(?:다음|아래)과 같(?:다|습니다)|^[<*※]|붙임|별첨|자세한 (?:내용|사항)|사진 제공/;
/** Somebody's words: “…”라고 말했다. */
const SPEECH =
  /[“"][^“”"]{12,}[”"]\s?(?:이?라고|이?라며|이?라면서|고|며|면서)|^[“"][^”"]*[”"][.]?$/;

const isText = (block: Block): boolean => block.type === 'paragraph' || block.type === 'list';

function isKey(text: string, isFirst: boolean): boolean {
  if (text.length < MIN_CHARACTERS || !STATEMENT.test(text)) return false;
  if (POINTER.test(text) || SPEECH.test(text)) return false;
  return isFirst || text.length <= MAX_CHARACTERS;
}

interface Candidate extends SummarySentence {
  /** Its pairs of characters. */
  own: Set<string>;
}

/** What could be chosen, from the top, a sentence at a time. */
function* candidates(blocks: readonly Block[]): Generator<Candidate> {
  let isFirst = true;
  let seen = 0;
  for (const [index, block] of blocks.entries()) {
    if (!isText(block)) continue;
    for (const { start, end } of sentenceSpans(block.text)) {
      if (++seen > MAX_LOOKED_AT) return;
      const text = block.text.slice(start, end);
      if (!isKey(text, isFirst)) continue;
      isFirst = false;
      yield { text, block: index, start, end, own: pairsOf(text) };
    }
  }
}

/** What of an article its key sentences depend on. */
export interface Source extends Pick<Article, 'title' | 'subtitles' | 'blocks'> {
  /** The agency that the head shows; absent where it is not known. */
  agency?: string;
}

/**
 * The longest summary: sentences of the text in its order, from the top, because releases put the point first and no
 * other choice that was measured beats the lead. Left out are labels, speeches, pointers to annexes, and what the
 * title, a sub-title or a chosen sentence says already. Usually three; see ENOUGH.
 */
export function keySentences({ title, subtitles, blocks, agency }: Source): SummarySentence[] {
  const chosen: SummarySentence[] = [];
  const headlines = [title, ...subtitles].filter(Boolean).map(pairsOf);
  const pairs = new Set<string>();
  const subjects = new Set(agency ? [agency] : []);
  let first = '';
  let characters = 0;
  for (const { own, ...sentence } of candidates(blocks)) {
    if (headlines.some((line) => shareOf(own, line) > SAME) || shareOf(own, pairs) > SAME) continue;
    const shown = compress(sentence.text, { pairs, subjects, first });
    chosen.push(shown === sentence.text ? sentence : { ...sentence, shown });
    if (chosen.length === 1) {
      first = nameKey(sentence.text);
      for (const name of subjectsOf(sentence.text)) subjects.add(name);
    }
    for (const pair of own) pairs.add(pair);
    characters += shown.replace(/\s/g, '').length;
    const isEnough = chosen.length >= USUAL_SENTENCES && characters >= ENOUGH;
    if (isEnough || chosen.length === MAX_SENTENCES) break;
  }
  return chosen;
}
