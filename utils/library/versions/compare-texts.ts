import type { Article } from '../../article/article.ts';
import type { SentenceChange } from '../../article/text-change.ts';
import { statementKey } from '../../text/statement-key.ts';
import { compareSentences, likeness } from './compare-sentences.ts';
import { joinedKeys, newsOf, standsIn } from './is-news.ts';
import { stretches } from './stretches.ts';
import { type Unit, unitsOf } from './units.ts';

/** What is compared of an article: its head, its text, and what was left out of it, which is no change either way. */
export type Version = Pick<Article, 'blocks'> &
  Partial<Pick<Article, 'title' | 'subtitles'>> & { removed: readonly { text: string }[] };

/** From this likeness on (0 to 1), two sentences are versions of one. */
const SAME_SENTENCE = 0.5;
/** From this likeness on, the same lines were cut elsewhere into so many sentences at most. */
const SAME_LINES = 0.8;
const FEW = 8;
/** So many pairs of sentences are tried; texts with more are other texts. */
const MANY_PAIRS = 40_000;

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
  const changes = stretches(old.units, now.units).flatMap(({ gone, come }) =>
    changesWithin(gone.filter(isNews.gone), come.filter(isNews.come)),
  );
  return [
    ...headChanges(before, after),
    ...changes.filter(({ figures }) => figures),
    ...changes.filter((it) => !it.figures),
  ];
}

/** The title against the title, where both are known, and sub-titles against sub-titles; they have no place in the text. */
function headChanges(before: Version, after: Version): SentenceChange[] {
  const [[was], [is]] = [headUnits([before.title ?? '']), headUnits([after.title ?? ''])];
  const title = was && is && was.key !== is.key ? [compareSentences(was, is)] : [];
  const subtitles = stretches(
    headUnits(before.subtitles ?? []),
    headUnits(after.subtitles ?? []),
  ).flatMap(({ gone, come }) => changesWithin(gone, come));
  return [
    ...title.map((change) => ({ ...change, part: 'title' as const, place: null })),
    ...subtitles.map((change) => ({ ...change, part: 'subtitle' as const, place: null })),
  ];
}

const headUnits = (lines: readonly string[]): Unit[] =>
  lines
    .map((text) => ({ text, key: statementKey(text), block: 0, start: 0, end: 0, isRow: false }))
    .filter(({ key }) => key !== '');

function changesWithin(gone: readonly Unit[], come: readonly Unit[]): SentenceChange[] {
  const [old, now] = [joinedKeys(gone), joinedKeys(come)];
  if (old === now) return [];
  if (areCutElsewhere(gone, come) && likeness(old, now) > SAME_LINES) {
    return [compareSentences(joined(gone, now), joined(come, old))];
  }
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

const areCutElsewhere = (gone: readonly Unit[], come: readonly Unit[]): boolean =>
  gone.length !== come.length &&
  gone.length + come.length <= FEW &&
  ![...gone, ...come].some(({ isRow }) => isRow);

/** Sentences as one, at the place of the first that the other text does not hold. */
function joined(units: readonly Unit[], other: string): Unit | null {
  const place = units.find(({ key }) => !standsIn(key, other)) ?? units[0];
  return place ? { ...place, text: units.map(({ text }) => text).join(' ') } : null;
}

/** Which earlier sentence each later one is a version of: the likest that is left, the later ones in their order. */
function pair(gone: readonly Unit[], come: readonly Unit[]): Map<Unit, Unit> {
  const pairs = new Map<Unit, Unit>();
  if (gone.length * come.length > MANY_PAIRS) return pairs;
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
