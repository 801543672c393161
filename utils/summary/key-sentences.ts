import type { Block } from '../article/block.ts';
import type { SummarySentence } from '../article/summary.ts';
import { comparisonKey } from '../text/comparison-key.ts';
import { sentenceSpans } from '../text/sentences.ts';

/** How much a first summary may hold. */
const MAX_SENTENCES = 3;
const MAX_CHARACTERS = 300;
/** Shorter than this is a label. */
const MIN_CHARACTERS = 20;
/** Two sentences that share more than this of the shorter one's syllable pairs say the same. */
const SAME = 0.7;

/** Predicates end a statement; nominal endings end one in the terse style of some ministries. */
const STATEMENT = /(?:[다요음함임됨]|예정|계획|실시|개최|추진)[.!?]?["”’)]*$/;
const EMPTY = /(?:다음|아래)과 같(?:다|습니다)|붙임|별첨|자세한 (?:내용|사항)은/;
const QUOTATION_ONLY = /^[“"][^”"]*[”"][.]?$/;

function pairsOf(text: string): Set<string> {
  const key = comparisonKey(text);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < key.length; i++) pairs.add(key.slice(i, i + 2));
  return pairs;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

const isText = (block: Block): boolean => block.type === 'paragraph' || block.type === 'list';

/**
 * Up to three sentences of the text in its order, from the top: releases put the point first, and no other choice that
 * was measured beats the lead. Left out are labels, quotations alone, pointers to annexes, and what the title,
 * a sub-title or a chosen sentence already says.
 */
export function keySentences(
  blocks: readonly Block[],
  title: string,
  subtitles: readonly string[],
): SummarySentence[] {
  const chosen: SummarySentence[] = [];
  const said = [title, ...subtitles].filter(Boolean).map(pairsOf);
  let characters = 0;
  for (const [index, block] of blocks.entries()) {
    if (!isText(block)) continue;
    for (const { start, end } of sentenceSpans(block.text)) {
      const text = block.text.slice(start, end);
      if (text.length < MIN_CHARACTERS || !STATEMENT.test(text)) continue;
      if (EMPTY.test(text) || QUOTATION_ONLY.test(text)) continue;
      const pairs = pairsOf(text);
      if (said.some((other) => other.size >= pairs.size * 0.5 && overlap(pairs, other) > SAME))
        continue;
      if (chosen.length > 0 && characters + text.length > MAX_CHARACTERS) return chosen;
      chosen.push({ text, block: index, start, end });
      said.push(pairs);
      characters += text.length;
      if (chosen.length === MAX_SENTENCES) return chosen;
    }
  }
  return chosen;
}
