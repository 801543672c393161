import type { Block } from '../../article/block.ts';
import type { Fact } from '../../article/summary.ts';
import { sentencesOf } from '../sentences-of.ts';
import { findAmounts } from './amounts.ts';
import { findApplications } from './applications.ts';
import { findContacts } from './contacts.ts';
import { findDates } from './dates.ts';
import type { Found } from './find.ts';
import { findLaws } from './laws.ts';
import { findLinks } from './links.ts';
import { findTargets } from './targets.ts';

type Find = (text: string, isLead: boolean, published: string) => Found[];
const IN_NOTES: readonly Find[] = [findLinks, findLaws, findContacts];
const EVERYWHERE: readonly Find[] = [
  ...IN_NOTES,
  findDates,
  findAmounts,
  findTargets,
  findApplications,
];
/** The first sentences tell what has happened or will. */
const LEAD_SENTENCES = 2;
/** A longer sentence is a table that lost its shape, or a list. */
const MAX_SENTENCE = 600;
/** More than this many facts nobody takes in at a glance. */
const MAX_FACTS = 200;

/**
 * What the text states at a glance: days and periods, amounts, who it is for, how to apply, links, offices and laws,
 * in the text's order, each in its sentence. Footnotes explain: their days and amounts are seldom the release's own.
 * `published` (YYYY-MM-DD or '') completes days that leave out their year or month. Linear in the text's length.
 */
export function findFacts(blocks: readonly Block[], published: string): Fact[] {
  return blocks
    .flatMap((block, index) => (/table|heading/.test(block.type) ? [] : sentencesOf(block, index)))
    .filter(({ text }) => text.length <= MAX_SENTENCE)
    .flatMap((sentence, index) => {
      const { text, block, start: from } = sentence;
      const isNote = blocks[block]?.type === 'footnote' || /^[*＊※]/.test(text);
      return (isNote ? IN_NOTES : EVERYWHERE)
        .flatMap((find) => find(text, index < LEAD_SENTENCES, published))
        .sort((a, b) => a.start - b.start)
        .map(
          ({ start, end, ...fact }): Fact => ({
            ...fact,
            sentence,
            value: { text: text.slice(start, end), block, start: from + start, end: from + end },
          }),
        );
    })
    .slice(0, MAX_FACTS);
}
