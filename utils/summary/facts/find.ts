import type { ContactFact, DateFact, LinkFact, PlainFact } from '../../article/summary.ts';

/** A place in one sentence: UTF-16 offsets from its start. */
export interface Span {
  start: number;
  end: number;
}

type Without<Fact> = Omit<Fact, 'sentence' | 'value'> & Span;
export type FoundDate = Without<DateFact>;
export type FoundLink = Without<LinkFact>;
export type FoundContact = Without<ContactFact>;
export type FoundPlain = Without<PlainFact>;
/** A fact in one sentence. */
export type Found = FoundDate | FoundLink | FoundContact | FoundPlain;

export interface Matched extends Span {
  match: RegExpExecArray;
}

/** All places of a pattern with the flag g. */
export const findAll = (text: string, pattern: RegExp): Matched[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    match,
  }));
