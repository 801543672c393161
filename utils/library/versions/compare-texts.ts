import { diffArrays } from 'diff';
import type { Article } from '../../article/article.ts';
import type { SentenceChange } from '../../article/text-change.ts';
import { statementKey } from '../../text/statement-key.ts';
import { compareSentences, likeness } from './compare-sentences.ts';
import { joinedKeys, newsOf, standsIn } from './is-news.ts';
import { type Unit, unitsOf } from './units.ts';

/** What is compared of an article: its head, its text, and what was left out of it, which is no change either way. */
export type Version = Pick<Article, 'blocks'> &
  Partial<Pick<Article, 'title' | 'subtitles'>> & { removed: readonly { text: string }[] };

/** From this likeness on (0 to 1), two sentences are versions of one. */
const SAME_SENTENCE = 0.5;
/** More differences than this and the texts are compared without regard to order: the work grows with their square. */
const MANY = 4000;

/**
 * What a reader should know of a text that changed since it was saved: its title and sub-titles, then sentence by
 * sentence, those with other figures first, then in the texts' order. Empty where only spaces, bullets, kinds of
 * quotation marks, the cut of lines or the order of sentences differ, or where one version keeps what the other left out
 * as no part of the article. Spaces inside figures, signs before them and the borders of cells count.
 */
export function compareTexts(before: Version, after: Version): SentenceChange[] {
  const old = { units: unitsOf(before.blocks), removed: before.removed };
  const now = { units: unitsOf(after.blocks), removed: after.removed };
  const isNews = { gone: newsOf(old, now), come: newsOf(now, old) };
  const changes = stretches(old.units, now.units).flatMap((stretch) =>
    changesWithin(stretch.gone.filter(isNews.gone), stretch.come.filter(isNews.come)),
  );
  return [
    ...headChanges(before, after),
    ...changes.filter(({ figures }) => figures),
    ...changes.filter((it) => !it.figures),
  ];
}

/** The title against the title, sub-titles against sub-titles; they have no place in the text. */
function headChanges(before: Version, after: Version): SentenceChange[] {
  const [oldTitle, title] = [headUnits([before.title ?? '']), headUnits([after.title ?? ''])];
  const changes = stretches(
    headUnits(before.subtitles ?? []),
    headUnits(after.subtitles ?? []),
  ).flatMap(({ gone, come }) => changesWithin(gone, come));
  if (oldTitle[0]?.key !== title[0]?.key) {
    changes.unshift(compareSentences(oldTitle[0] ?? null, title[0] ?? null));
  }
  return changes.map((change) => ({ ...change, place: null }));
}

const headUnits = (lines: readonly string[]): Unit[] =>
  lines
    .map((text) => ({ text, key: statementKey(text), block: 0, start: 0, end: 0, isRow: false }))
    .filter(({ key }) => key !== '');

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
  const [old, now] = [joinedKeys(gone), joinedKeys(come)];
  if (old === now) return [];
  const pairs = pair(gone, come);
  const paired = new Set(pairs.values());
  return [
    ...come
      .filter((unit) => pairs.has(unit) || !standsIn(unit.key, old))
      .map((unit) => compareSentences(pairs.get(unit) ?? null, unit)),
    ...gone
      .filter((unit) => !paired.has(unit) && !standsIn(unit.key, now))
      .map((unit) => compareSentences(unit, null)),
  ];
}

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
