import type { Block } from '../../article/block.ts';
import type { Fact, SummarySentence } from '../../article/summary.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { findAmounts } from './amounts.ts';
import { findApplications } from './applications.ts';
import { isoDay } from './calendar-days.ts';
import { findContacts } from './contacts.ts';
import { findDates } from './dates.ts';
import type { Found } from './find.ts';
import { findLaws } from './laws.ts';
import { findLinks } from './links.ts';
import { findTargets } from './targets.ts';

/** The first sentences tell what has happened or will. */
const LEAD_SENTENCES = 2;
/** A longer sentence is a table that lost its shape, or a list. */
const MAX_SENTENCE = 600;
/** More than this many facts of a kind nobody takes in at a glance. */
const MAX_OF_A_KIND = 40;

function within(sentence: SummarySentence, { start, end }: Found): SummarySentence {
  return {
    text: sentence.text.slice(start, end),
    block: sentence.block,
    start: sentence.start + start,
    end: sentence.start + end,
  };
}

/** The facts of one sentence. Footnotes explain: their days and amounts are seldom the release's own. */
function factsOf(sentence: SummarySentence, isLead: boolean, isNote: boolean, published: string) {
  const { text } = sentence;
  const value = (found: Found) => ({ sentence, value: within(sentence, found) });
  const facts: Fact[] = [
    ...findLinks(text).map((found): Fact => ({ kind: 'link', ...value(found), url: found.url })),
    ...findLaws(text).map((found): Fact => ({ kind: 'law', ...value(found), url: found.url })),
    ...findContacts(text).map(
      (found): Fact => ({
        kind: 'contact',
        ...value(found),
        department: found.department,
        phone: found.phone,
      }),
    ),
  ];
  if (isNote) return facts;
  for (const found of findDates(text, isLead)) {
    facts.push({
      kind: found.kind,
      ...value(found),
      purpose: found.purpose,
      from: isoDay(found.first, published),
      until: isoDay(found.last, published),
    });
  }
  for (const found of findAmounts(text)) facts.push({ kind: 'amount', ...value(found) });
  for (const found of findTargets(text)) facts.push({ kind: 'target', ...value(found) });
  for (const found of findApplications(text)) facts.push({ kind: 'apply', ...value(found) });
  return facts;
}

/**
 * What the text states at a glance: days and periods, amounts, who it is for, how to apply, links, offices and laws,
 * in the text's order, each in its sentence. `published` (YYYY-MM-DD or '') completes days that leave out their year
 * or month. Linear in the text's length.
 */
export function findFacts(blocks: readonly Block[], published: string): Fact[] {
  const facts: Fact[] = [];
  const counts = new Map<string, number>();
  let seen = 0;
  for (const [block, { type, text }] of blocks.entries()) {
    if (type === 'table' || type === 'heading') continue;
    for (const { start, end } of sentenceSpans(text)) {
      if (end - start > MAX_SENTENCE) continue;
      const sentence = { text: text.slice(start, end), block, start, end };
      const isNote = type === 'footnote' || /^[*＊※]/.test(sentence.text);
      const found = factsOf(sentence, seen++ < LEAD_SENTENCES, isNote, published);
      for (const fact of found.sort((a, b) => a.value.start - b.value.start)) {
        const count = (counts.get(fact.kind) ?? 0) + 1;
        counts.set(fact.kind, count);
        if (count <= MAX_OF_A_KIND) facts.push(fact);
      }
    }
  }
  return facts;
}
