import { diffArrays } from 'diff';
import type { SentenceChange, WordChange } from '../../article/text-change.ts';
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
    words: wordChanges(old, now),
  };
}

/** The share of pairs of characters that two texts have in common (Dice's coefficient), 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

/** A dash behind a letter, digit or bracket joins; it is no sign. */
const SIGNED_FIGURE = /(?:(?<![\p{L}\d).])[△▲+\-–−－])?\d+(?:\.\d+)?/gu;

/** The figures of a text in their order with their signs, thousands without commas. */
function figuresOf(text: string): string {
  const figures = text.replace(/(\d),(?=\d{3})/g, '$1').match(SIGNED_FIGURE);
  return (figures ?? []).join(' ').replace(/[–−－]/g, '-');
}

/** Words with the space behind them; figures apart from what follows, so that 100명 → 120명 shows the figure. */
const WORDS = /\d[\d,.]*\s*|[^\s\d]+\s*|\s+/g;

function wordChanges(before: string, after: string): WordChange[] {
  const comparator = (a: string, b: string) => withoutSpace(a) === withoutSpace(b);
  return diffArrays(before.match(WORDS) ?? [], after.match(WORDS) ?? [], { comparator }).map(
    ({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
}

/** A word without the space behind it, the border of a cell apart. */
const withoutSpace = (word: string): string => word.trim() + (word.match(/\t/g) ?? []).join('');
