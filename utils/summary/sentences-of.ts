import type { Block } from '../article/block.ts';
import type { SummarySentence } from '../article/summary.ts';
import { sentenceSpans } from '../text/sentences.ts';

/** The sentences of one block, in order. */
export const sentencesOf = ({ text }: Block, block: number): SummarySentence[] =>
  sentenceSpans(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    block,
    start,
    end,
  }));
