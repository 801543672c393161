import type { Fact, SummarySentence } from '../utils/article/summary.ts';

/** What of the facts stands under one heading, in the order of the headings. */
export const FACT_GROUPS = [
  'dates',
  'amounts',
  'target',
  'apply',
  'links',
  'laws',
  'contacts',
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

const GROUP_OF: Record<Fact['kind'], FactGroup> = {
  period: 'dates',
  date: 'dates',
  amount: 'amounts',
  target: 'target',
  apply: 'apply',
  link: 'links',
  law: 'laws',
  contact: 'contacts',
};

/** One sentence with all its facts of a group: a sentence with three amounts is shown once. */
export interface FactRow {
  group: FactGroup;
  sentence: SummarySentence;
  facts: Fact[];
}

/** What tells two facts apart that say the same: the same address or number is shown once. */
function sameness(fact: Fact): string | null {
  if (fact.kind === 'link' || fact.kind === 'law') return fact.url;
  return fact.kind === 'contact' ? fact.phone : null;
}

/** The facts as rows, in the text's order. */
export function factRows(facts: readonly Fact[]): FactRow[] {
  const rows = new Map<string, FactRow>();
  const seen = new Set<string>();
  for (const fact of facts) {
    const same = sameness(fact);
    if (same !== null && seen.has(same)) continue;
    if (same !== null) seen.add(same);
    const { sentence } = fact;
    const group = GROUP_OF[fact.kind];
    const key = `${group} ${sentence.block} ${sentence.start}`;
    const row = rows.get(key);
    if (row) row.facts.push(fact);
    else rows.set(key, { group, sentence, facts: [fact] });
  }
  return [...rows.values()];
}

/** At most `limit` rows, taken in turn from each group, so that many amounts do not hide a deadline's way to apply. */
export function firstRows(rows: readonly FactRow[], limit: number): FactRow[] {
  const groups = FACT_GROUPS.map((group) => rows.filter((row) => row.group === group));
  const turns = Array.from({ length: limit }, (_, turn) =>
    groups.flatMap((inGroup) => inGroup[turn] ?? []),
  );
  return turns.flat().slice(0, limit);
}

/** A piece of a sentence, and the fact whose value it is. Together the pieces are the sentence, word for word. */
export interface SentencePiece {
  text: string;
  fact: Fact | null;
}

/** The sentence in pieces, cut where its values begin and end; what overlaps another value is left to that one. */
export function sentencePieces({ sentence, facts }: FactRow): SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let at = 0;
  const inOrder = [...facts].sort((a, b) => a.value.start - b.value.start);
  for (const fact of inOrder) {
    const { value } = fact;
    const start = value.start - sentence.start;
    const end = value.end - sentence.start;
    if (value.block !== sentence.block || start < at || end > sentence.text.length) continue;
    pieces.push({ text: sentence.text.slice(at, start), fact: null });
    pieces.push({ text: sentence.text.slice(start, end), fact });
    at = end;
  }
  pieces.push({ text: sentence.text.slice(at), fact: null });
  return pieces.filter(({ text }) => text !== '');
}
