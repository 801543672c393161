/** A sentence of the text, word for word: `text` is exactly `blocks[block].text.slice(start, end)` (UTF-16 offsets). */
export interface SummarySentence {
  text: string;
  block: number;
  start: number;
  end: number;
  /** What the display makes of it, where that is shorter: the same characters in their order. */
  shown?: string;
}

/** A first summary: the ministry's own words, then sentences of the text. */
export interface Summary {
  /** 공식 요지: the sub-titles as the ministry wrote them, else lines of the body that are plainly one. */
  official: string[];
  sentences: SummarySentence[];
  /** Why there are no sentences, where there are none. */
  declined: 'too-short' | 'no-text' | null;
}
