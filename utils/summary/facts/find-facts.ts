import type { Block } from '../../article/block.ts';
import type { Fact, SummarySentence } from '../../article/summary.ts';
import { sentencesOf } from '../sentences-of.ts';
import { findAmounts } from './amounts.ts';
import { findApplications } from './applications.ts';
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

/** The facts of one sentence. Footnotes explain: their days and amounts are seldom the release's own. */
function factsOf(sentence: SummarySentence, isLead: boolean, isNote: boolean, published: string) {
  const { text, block } = sentence;
  const fact =
    <Kind extends string>(kind: Kind) =>
    <Place extends Found>({ start, end, ...more }: Place) => {
      const at = { start: sentence.start + start, end: sentence.start + end };
      return { kind, sentence, value: { text: text.slice(start, end), block, ...at }, ...more };
    };
  const facts: Fact[] = [
    ...findLinks(text).map(fact('link')),
    ...findLaws(text).map(fact('law')),
    ...findContacts(text).map(fact('contact')),
  ];
  if (!isNote) {
    facts.push(
      ...findDates(text, isLead, published).map(({ kind, ...found }) => fact(kind)(found)),
      ...findAmounts(text).map(fact('amount')),
      ...findTargets(text).map(fact('target')),
      ...findApplications(text).map(fact('apply')),
    );
  }
  return facts.sort((a, b) => a.value.start - b.value.start);
}

/**
 * What the text states at a glance: days and periods, amounts, who it is for, how to apply, links, offices and laws,
 * in the text's order, each in its sentence. `published` (YYYY-MM-DD or '') completes days that leave out their year
 * or month. Linear in the text's length.
 */
export function findFacts(blocks: readonly Block[], published: string): Fact[] {
  const counts = new Map<string, number>();
  const isText = ({ type }: Block) => type !== 'table' && type !== 'heading';
  return blocks
    .flatMap((block, index) => (isText(block) ? sentencesOf(block, index) : []))
    .filter(({ text }) => text.length <= MAX_SENTENCE)
    .flatMap((sentence, index) => {
      const isNote = blocks[sentence.block]?.type === 'footnote' || /^[*＊※]/.test(sentence.text);
      return factsOf(sentence, index < LEAD_SENTENCES, isNote, published);
    })
    .filter(({ kind }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= MAX_OF_A_KIND;
    });
}
