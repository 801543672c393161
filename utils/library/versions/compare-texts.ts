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
 * What a reader should know of a text that changed since it was saved, sentence by sentence: those with other figures
 * first, then in the order of title, sub-titles and text. Empty where only spaces, bullets, kinds of
 * quotation marks, the cut of lines or the order of sentences differ, or where one version keeps what the other left out
 * as no part of the article. Spaces inside figures, signs before them and the borders of cells count.
 */
export function compareTexts(before: Version, after: Version): SentenceChange[] {
  const [old, now] = [readingOf(before), readingOf(after)];
  const isNews = { gone: newsOf(old, now), come: newsOf(now, old) };
  const changesOf = (old: Unit[], now: Unit[]) =>
    stretches(old, now).flatMap(({ gone, come }) =>
      changesWithin(gone.filter(isNews.gone), come.filter(isNews.come)),
    );
  const changes = [
    ...titleChange(before.title ?? '', after.title ?? ''),
    ...changesOf(old.subtitles, now.subtitles).map((change) => inHead(change, 'subtitle')),
    ...changesOf(old.body, now.body),
  ];
  return [...changes.filter(({ figures }) => figures), ...changes.filter((it) => !it.figures)];
}

function readingOf({ blocks, removed, subtitles = [] }: Version) {
  const head = unitsOf(subtitles.map((text) => ({ type: 'paragraph', text })));
  const body = unitsOf(blocks);
  return { subtitles: head, body, units: [...head, ...body], removed };
}

/** A title that one version does not know has not changed. */
function titleChange(before: string, after: string): SentenceChange[] {
  const [was, is] = [before, after].map(statementKey);
  if (!was || !is || was === is) return [];
  const unit = (text: string): Unit => ({
    text,
    key: '',
    block: 0,
    start: 0,
    end: 0,
    isRow: false,
  });
  return [inHead(compareSentences(unit(before), unit(after)), 'title')];
}

/** The head has no place in the text. */
const inHead = (change: SentenceChange, part: 'title' | 'subtitle'): SentenceChange => ({
  ...change,
  part,
  place: null,
});

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
