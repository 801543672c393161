import type { MessageKey } from './words.ts';

/** What a term comes to: allowed, asked of whoever uses the text, not allowed, or not known. */
export type TermState = 'yes' | 'asked' | 'no' | 'unknown';

/** One thing that the licence rules, in words. */
export interface Term {
  id: 'source' | 'commercial' | 'change' | 'text-only' | 'ai';
  /** 출처표시, 상업적 이용, 변경, 텍스트만 … */
  name: MessageKey;
  value: MessageKey;
  /** Both in a word or two, for the line beside the chip. */
  short: MessageKey;
  state: TermState;
}

/** A licence as the interface shows it. */
export interface TermsShown {
  /** The licence's name, or why there is none. */
  name: MessageKey;
  /** The same without what the terms say anyway. */
  shortName: MessageKey;
  terms: Term[];
  /** The official page of the type; null where the type is unknown. */
  page: string | null;
  /** What has to be said of the mark itself: that a mark of the public domain is a status, no licence. */
  note: MessageKey | null;
}
