import { diffArrays } from 'diff';
import type { Article } from '../../article/article.ts';
import type { SentenceChange } from '../../article/text-change.ts';
import { comparisonKey } from '../../text/comparison-key.ts';
import { compareSentences, likeness } from './compare-sentences.ts';
import { type Unit, unitsOf } from './units.ts';

/** What is compared of an article: its text, and what was left out of it, which is no change either way. */
export type Version = Pick<Article, 'blocks'> & { removed: readonly { text: string }[] };

/** From this likeness on (0 to 1), two sentences are versions of one. */
const SAME_SENTENCE = 0.5;
/** From this many characters on, a sentence that stands inside another is the same one, cut differently. */
const CUT_DIFFERENTLY = 8;
/** More differences than this and the texts are compared without regard to order: the work grows with their square. */
const MANY = 4000;

/**
 * What a reader should know of a text that changed since it was saved, sentence by sentence: those with other figures
 * first, then in the texts' order. Empty where only spaces, bullets, kinds of quotation marks, the cut of lines or the
 * order differ, or where one version keeps what the other left out as no part of the article.
 */
export function compareTexts(before: Version, after: Version): SentenceChange[] {
  const old = unitsOf(before.blocks);
  const now = unitsOf(after.blocks);
  const isNews = { gone: notIn(now, after.removed), come: notIn(old, before.removed) };
  const changes = stretches(old, now).flatMap((stretch) =>
    changesWithin(stretch.gone.filter(isNews.gone), stretch.come.filter(isNews.come)),
  );
  return [...changes.filter(({ figures }) => figures), ...changes.filter((it) => !it.figures)];
}

/** Whether a unit stands neither in the other version, wherever, nor among what was left out there. */
function notIn(units: readonly Unit[], removed: Version['removed']) {
  const keys = new Set(units.map(({ key }) => key));
  const leftOut = removed.map(({ text }) => comparisonKey(text)).join('\n');
  return ({ key }: Unit) => !keys.has(key) && !leftOut.includes(key);
}

/** Neighbouring units that one version has in the place of those of the other. */
interface Stretch {
  gone: Unit[];
  come: Unit[];
}

function stretches(old: Unit[], now: Unit[]): Stretch[] {
  const comparator = (a: Unit, b: Unit) => a.key === b.key;
  const parts = diffArrays(old, now, { comparator, maxEditLength: MANY });
  if (!parts) return [{ gone: old, come: now }];
  const found: Stretch[] = [{ gone: [], come: [] }];
  for (const { added, removed, value } of parts) {
    if (added) found.at(-1)?.come.push(...value);
    else if (removed) found.at(-1)?.gone.push(...value);
    else found.push({ gone: [], come: [] });
  }
  return found;
}

function changesWithin(gone: readonly Unit[], come: readonly Unit[]): SentenceChange[] {
  const [old, now] = [joined(gone), joined(come)];
  if (old === now) return [];
  const pairs = pair(gone, come);
  const paired = new Set(pairs.values());
  return [
    ...come
      .filter((unit) => pairs.has(unit) || !isCut(unit, old))
      .map((unit) => compareSentences(pairs.get(unit) ?? null, unit)),
    ...gone
      .filter((unit) => !paired.has(unit) && !isCut(unit, now))
      .map((unit) => compareSentences(unit, null)),
  ];
}

const joined = (units: readonly Unit[]): string => units.map(({ key }) => key).join('');

const isCut = ({ key }: Unit, others: string): boolean =>
  key.length >= CUT_DIFFERENTLY && others.includes(key);

/** Which earlier sentence each later one is a version of: the likest that is left, the later ones in their order. */
function pair(gone: readonly Unit[], come: readonly Unit[]): Map<Unit, Unit> {
  const pairs = new Map<Unit, Unit>();
  if (gone.length * come.length > MANY * 10) return pairs;
  const free = new Set(gone);
  for (const unit of come) {
    let best: Unit | undefined;
    let most = SAME_SENTENCE;
    for (const other of free) {
      const like = likeness(unit.key, other.key);
      if (like > most) [best, most] = [other, like];
    }
    if (!best) continue;
    pairs.set(unit, best);
    free.delete(best);
  }
  return pairs;
}
