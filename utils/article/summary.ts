/** A place in the text: `blocks[block].text.slice(start, end)`, UTF-16 offsets. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

/** A sentence of the text, word for word: `text` is exactly what stands at its place. */
export interface SummarySentence extends Place {
  text: string;
  /** What the display makes of it, where that is shorter: the same characters in their order. Never what is copied. */
  shown?: string;
}

/** 한 줄, 짧게, 자세히. */
export const SUMMARY_LENGTHS = ['line', 'short', 'full'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

/** Why a page gets no key sentences. */
export const DECLINE_REASONS = [
  'no-text',
  'too-short',
  'appointments',
  'movements',
  'condolence',
  'no-sentence',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Where the official lines stand: in the page's head, or among the text's first lines. */
export type OfficialPlace = 'head' | 'text';

/** What a date or period is for: 신청·접수, or anything else. */
export type DatePurpose = 'apply' | 'other';

interface FactBase {
  /** The sentence that states it. */
  sentence: SummarySentence;
  /** The value inside that sentence, word for word. */
  value: SummarySentence;
}

export interface DateFact extends FactBase {
  kind: 'period' | 'date';
  purpose: DatePurpose;
  /** YYYY-MM-DD; null where the text leaves it open (까지 has no beginning) or the day cannot be told. */
  from: string | null;
  /** The last day, included; the same as `from` on a single day. */
  until: string | null;
}

export interface LinkFact extends FactBase {
  kind: 'link' | 'law';
  /** Absolute http(s) address: the page's own words for `link`, law.go.kr for `law`. */
  url: string;
}

export interface ContactFact extends FactBase {
  kind: 'contact';
  /** The office that the sentence names, '' where it names none. Names of people are left out. */
  department: string;
  /** Digits and dashes alone, for tel: links. */
  phone: string;
}

export interface PlainFact extends FactBase {
  kind: 'amount' | 'target' | 'apply';
}

export type Fact = DateFact | LinkFact | ContactFact | PlainFact;

/** A word that the text explains itself: a footnote, or "A(이하 B)". */
export interface Term {
  term: string;
  /** Where the term stands. */
  place: Place;
  /** The explanation, word for word: the footnote's text, or what "이하" stands for. */
  meaning: SummarySentence;
  kind: 'footnote' | 'short-name';
}

/** 사실은 이렇습니다: ranges of blocks, `end` not included. */
export interface BlockRange {
  start: number;
  end: number;
}

/** What was reported and what the ministry answers to it. */
export interface Reply {
  reported: BlockRange;
  answer: BlockRange;
}

/** A summary of the text by its own words. */
export interface Summary {
  /** 공식 요지: the sub-titles as the ministry wrote them, else lines of the text that are plainly one. */
  official: string[];
  officialFrom: OfficialPlace;
  /** The longest summary: three at most, each a sentence or, where those are short, one with what follows it. */
  sentences: SummarySentence[];
  /** In the text's order. */
  facts: Fact[];
  terms: Term[];
  /** Each report with its answer, in the text's order; none on other pages. */
  replies: Reply[];
  /** Why there are no sentences, where there are none. */
  declined: DeclineReason | null;
}

/** Nothing yet, or nothing to say. */
export const NO_SUMMARY: Summary = {
  official: [],
  officialFrom: 'head',
  sentences: [],
  facts: [],
  terms: [],
  replies: [],
  declined: null,
};

/** How many sentences, from the first, each length shows. */
const SENTENCES: Readonly<Record<SummaryLength, number>> = { line: 1, short: 2, full: 3 };

/** The sentences that a length shows. */
export const sentencesShown = (
  { sentences }: Summary,
  length: SummaryLength,
): readonly SummarySentence[] => sentences.slice(0, SENTENCES[length]);
