import { diffArrays } from 'diff';
import type { SentenceChange, WordChange } from '../../article/text-change.ts';
import { statementKey } from '../../text/statement-key.ts';
import type { Unit } from './units.ts';

/** Two versions of a sentence, or one that only one version has; not both are null. */
export function compareSentences(before: Unit | null, after: Unit | null): SentenceChange {
  const [old, now] = [before?.text ?? '', after?.text ?? ''];
  return {
    part: 'text',
    kind: !before ? 'added' : !after ? 'removed' : 'changed',
    before: old,
    after: now,
    place: after && { block: after.block, start: after.start, end: after.end },
    figures: figuresOf(old) !== figuresOf(now),
    words:
      before && after
        ? wordChanges(old, now)
        : [{ kind: after ? 'added' : 'removed', text: old || now }],
  };
}

/** A dash behind a letter, digit or bracket joins; it is no sign. */
const SIGNED_FIGURE = /(?:(?<![\p{L}\d).])(?:[△▲]\s?|[+\-–−]))?\d+(?:\.\d+)?/gu;

/** The figures of a text in their order with their signs, thousands without commas, full-width digits as others. */
function figuresOf(text: string): string {
  const figures = text
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .match(SIGNED_FIGURE);
  return (figures ?? []).map((figure) => figure.replace(/\s/, '').replace(/[–−]/, '-')).join(' ');
}

/** Words with the space behind them; figures apart from what follows, so that 100명 → 120명 shows the figure. */
const WORDS = /\d[\d,.]*\s*|[^\s\d]+\s*|\s+/g;

/** More differing words than this, and a sentence is shown as another one: the work grows with their number. */
const MANY_WORDS = 100;

function wordChanges(before: string, after: string): WordChange[] {
  const comparator = (a: Word, b: Word) => a.key === b.key;
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const parts = diffArrays(old, now, { comparator, maxEditLength: MANY_WORDS }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: now },
  ];
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.map(({ text }) => text).join(''),
  }));
}

interface Word {
  text: string;
  key: string;
}

const wordsOf = (text: string): Word[] =>
  (text.match(WORDS) ?? []).map((text) => ({ text, key: statementKey(text) }));
