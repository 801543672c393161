import type { Article } from '../../article/article.ts';
import type { SentenceChange } from '../../article/text-change.ts';
import { statementKey } from '../../text/statement-key.ts';
import { compareSentences } from './compare-sentences.ts';
import { newsOf, readingOf } from './is-news.ts';
import { likeness, pairsOf } from './likeness.ts';
import { pairSentences } from './pair-sentences.ts';
import { standingIn } from './standing-in.ts';
import { sameWords, stretches } from './stretches.ts';
import { joinedKeys, type Unit, unitsOf } from './units.ts';

/** What is compared of an article: its head, its text, and what was left out of it, which is no change either way. */
export type Version = Pick<Article, 'blocks'> &
  Partial<Pick<Article, 'title' | 'subtitles'>> & { removed: readonly { text: string }[] };

/** From this likeness on, the same lines were cut elsewhere into so many sentences at most. */
const SAME_LINES = 0.8;
const FEW = 8;

/**
 * What a reader should know of a text that changed since it was saved, sentence by sentence: those with other figures
 * first, then in the order of title, sub-titles and text. Empty where only spaces, bullets, kinds of quotation marks, the
 * cut of lines or of tables, or the order of sentences differ, or where one version keeps what the other left out
 * as no part of the article. Spaces inside figures, signs before them and the borders of cells count.
 */
export function compareTexts(before: Version, after: Version): SentenceChange[] {
  const [old, now] = [unitsIn(before), unitsIn(after)];
  const isNews = { gone: newsOf(old.reading, now.reading), come: newsOf(now.reading, old.reading) };
  const changesOf = (old: Unit[], now: Unit[]) =>
    stretches(old, now).flatMap(({ gone, come }) =>
      changesWithin(gone.filter(isNews.gone), come.filter(isNews.come)).filter(hasOtherWords),
    );
  const changes = [
    ...titleChange(before.title ?? '', after.title ?? ''),
    ...changesOf(old.subtitles, now.subtitles).map((change) => inHead(change, 'subtitle')),
    ...changesOf(old.body, now.body),
  ];
  return [...changes.filter(({ figures }) => figures), ...changes.filter((it) => !it.figures)];
}

function unitsIn({ blocks, removed, subtitles = [] }: Version) {
  const head = unitsOf(subtitles.map((text) => ({ type: 'paragraph', text })));
  const body = unitsOf(blocks);
  return { subtitles: head, body, reading: readingOf([...head, ...body], removed) };
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
  const [stoodInOld, standsInNow] = [standingIn(old), standingIn(now)];
  if (areCutElsewhere(gone, come) && likeness(pairsOf(old), pairsOf(now)) > SAME_LINES) {
    return [compareSentences(joined(gone, standsInNow), joined(come, stoodInOld))];
  }
  const pairs = pairSentences(gone, come);
  const paired = new Set(pairs.values());
  return [
    ...come.flatMap((unit) => {
      const former = pairs.get(unit);
      const isSame = former ? sameWords([former], [unit]) : stoodInOld(unit.key);
      return isSame ? [] : compareSentences(former ?? null, unit);
    }),
    ...gone
      .filter((unit) => !paired.has(unit) && !standsInNow(unit.key))
      .map((unit) => compareSentences(unit, null)),
  ];
}

/** A sign that is a bullet at the start of a line and a minus inside one changes no word. */
const hasOtherWords = ({ words }: SentenceChange): boolean =>
  words.some(({ kind }) => kind !== 'same');

const areCutElsewhere = (gone: readonly Unit[], come: readonly Unit[]): boolean =>
  gone.length !== come.length &&
  gone.length + come.length <= FEW &&
  ![...gone, ...come].some(({ isRow }) => isRow);

/** Sentences as one, at the place of the first that the other text does not hold. */
function joined(units: readonly Unit[], isHeld: (key: string) => boolean): Unit | null {
  const place = units.find(({ key }) => !isHeld(key)) ?? units[0];
  return place ? { ...place, text: units.map(({ text }) => text).join(' ') } : null;
}
